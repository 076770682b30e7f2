// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: over seeds, over random variations of them, and over files.
//
//   NAME_fuzz [--rounds N] [--seed S] [SEEDS]     the lines of SEEDS and N variations of them
//   NAME_fuzz --file FILE …                       whole files, as to repeat a crash
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr int kMostEdits = 8;
constexpr std::size_t kLongestInput = 700;

using Random = std::mt19937_64;

std::size_t below(Random &random, std::size_t limit)
{
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
}

void run(const std::string &input)
{
    std::vector<std::uint8_t> bytes(
        input.begin(), input.end()); // as large as it is, for the sanitizer
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

void edit(std::string &input, const std::vector<std::string> &seeds, Random &random)
{
    const auto at = below(random, input.size() + 1);
    switch (below(random, 5)) {
    case 0:
        input.insert(at, 1, static_cast<char>(below(random, 256)));
        break;
    case 1:
        input.erase(at, 1 + below(random, 4));
        break;
    case 2:
        if (at < input.size())
            input[at] = static_cast<char>(below(random, 256));
        break;
    case 3:
        input.insert(at, seeds[below(random, seeds.size())]);
        break;
    default: // a piece of itself again
        input.insert(at, input.substr(below(random, input.size() + 1), below(random, 24)));
    }
    if (input.size() > kLongestInput)
        input.resize(kLongestInput);
}

std::vector<std::string> linesOf(const char *path)
{
    std::vector<std::string> lines;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    if (lines.empty()) {
        std::fprintf(stderr, "%s: no seeds\n", path);
        std::exit(2);
    }
    return lines;
}

void runVariations(const std::vector<std::string> &seeds, long rounds, std::uint64_t seed)
{
    for (const auto &line : seeds)
        run(line);
    Random random(seed);
    for (long round = 0; round < rounds; ++round) {
        std::string input = seeds[below(random, seeds.size())];
        for (auto edits = 1 + below(random, kMostEdits); edits > 0; --edits)
            edit(input, seeds, random);
        run(input);
    }
}

int runFiles(char **first, char **last)
{
    for (; first != last; ++first) {
        std::ifstream file(*first, std::ios::binary);
        if (!file) {
            std::fprintf(stderr, "%s: cannot be read\n", *first);
            return 2;
        }
        run({std::istreambuf_iterator<char>(file), {}});
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--file") == 0)
        return runFiles(argv + 2, argv + argc);
    long rounds = 1000;
    std::uint64_t seed = 1;
    std::vector<std::string> seeds{""};
    for (int i = 1; i < argc; ++i) {
        const bool hasValue = i + 1 < argc;
        if (hasValue && std::strcmp(argv[i], "--rounds") == 0)
            rounds = std::strtol(argv[++i], nullptr, 10);
        else if (hasValue && std::strcmp(argv[i], "--seed") == 0)
            seed = std::strtoull(argv[++i], nullptr, 10);
        else
            seeds = linesOf(argv[i]);
    }
    runVariations(seeds, rounds, seed);
    std::printf("%ld inputs\n", rounds);
    return 0;
}
