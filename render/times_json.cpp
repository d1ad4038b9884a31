#include "render/times_json.hpp"

#include "render/json_writer.hpp"

namespace demarche {

std::string write_times_json(const std::vector<TimeExpression>& times) {
  std::string lines;
  for (const TimeExpression& time : times) {
    JsonWriter out(JsonForm::line);
    out.begin_object();
    out.member("start", std::int64_t{time.range.begin});
    out.member("end", std::int64_t{time.range.end});
    out.member("text", time.text);
    out.member("type", name_of(time.type));
    out.member("value", time.value);
    if (!time.mod.empty()) out.member("mod", time.mod);
    out.end_object();
    lines += out.take();
  }
  return lines;
}

}  // namespace demarche
