// Writes files so that a reader finds either the old or the new content, whole, and standard output so that no byte is
// lost unnoticed.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace demarche {

/// Makes the folder and those above it. Throws IoError.
void make_folder(const std::filesystem::path& folder);

/// Replaces the file `path`: written beside it, synced, renamed. What is no regular file (a device, a pipe) is written
/// in place. Throws IoError and leaves the old content where anything fails.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// Writes to standard output. Throws IoError where it is closed, full or a pipe that nobody reads.
void write_stdout(std::string_view bytes);

/// To `path`, or to standard output where it is "" or "-".
void write_to(const std::string& path, std::string_view bytes);

}  // namespace demarche
