// How much memory a piece of code needs at most: the allocator's count under AddressSanitizer, else what the kernel
// saw.
#pragma once

#include <atomic>
#include <cstdlib>
#include <fstream>
#include <string>

#if defined(__SANITIZE_ADDRESS__)
#define DEMARCHE_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DEMARCHE_ASAN 1
#endif
#endif

#ifdef DEMARCHE_ASAN
extern "C" {  // of sanitizer/allocator_interface.h, which g++ 12 leaves out
int __sanitizer_install_malloc_and_free_hooks(void (*allocated)(const volatile void*, std::size_t),
                                              void (*freed)(const volatile void*));
std::size_t __sanitizer_get_allocated_size(const volatile void* memory);
}
#endif

namespace demarche::testing {

/// How much longer a sanitized, unoptimised build may take.
#ifdef DEMARCHE_ASAN
inline constexpr int kSlower = 20;
#else
inline constexpr int kSlower = 1;
#endif

/// Bytes that were in use at most since it was made, beyond those in use then.
class HeapPeak {
 public:
#ifdef DEMARCHE_ASAN
  HeapPeak() {
    static const int installed = __sanitizer_install_malloc_and_free_hooks(count_new, count_freed);
    (void)installed;
    now_ = 0;
    peak_ = 0;
  }
  std::size_t bytes() const { return static_cast<std::size_t>(peak_); }

 private:
  static void count_new(const volatile void*, std::size_t size) {
    now_ += static_cast<long>(size);
    if (now_ > peak_) peak_ = now_.load();
  }
  static void count_freed(const volatile void* memory) {
    if (memory == nullptr) return;
    now_ -= static_cast<long>(__sanitizer_get_allocated_size(memory));
  }
  inline static std::atomic<long> now_{0};
  inline static std::atomic<long> peak_{0};
#else
  HeapPeak() {
    std::ofstream("/proc/self/clear_refs") << "5";
    before_ = high_water();
  }
  std::size_t bytes() const { return high_water() - before_; }

 private:
  static std::size_t high_water() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
      if (line.starts_with("VmHWM:")) return std::stoul(line.substr(6)) * 1024;
    }
    return 0;
  }
  std::size_t before_ = 0;
#endif
};

}  // namespace demarche::testing
