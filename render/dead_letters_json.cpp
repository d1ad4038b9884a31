#include "render/dead_letters_json.hpp"

#include "render/json_writer.hpp"

namespace demarche {

std::string write_dead_letters_json(const std::vector<DeadLetter>& letters) {
  std::string out;
  for (const DeadLetter& letter : letters) {
    JsonWriter writer(JsonForm::line);
    writer.begin_object();
    writer.member("source", letter.source);
    writer.member("reason", letter.reason);
    writer.end_object();
    out += writer.take();
  }
  return out;
}

}  // namespace demarche
