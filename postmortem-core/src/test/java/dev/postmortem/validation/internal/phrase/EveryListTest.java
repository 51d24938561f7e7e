package dev.postmortem.validation.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every list of words and phrases to what a list owes its readers. */
final class EveryListTest {

    private static final Path LISTS = Path.of("src/main/resources/dev/postmortem/validation/internal");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(LISTS)) {
            return files.filter(file -> file.toString().endsWith(".en.phrases")
                            || file.toString().endsWith(".en.words"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_what_it_is_for(Path file) throws IOException {
        assertThat(Files.readAllLines(file).get(0)).startsWith("# ").endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("files")
    void names_no_source_that_no_entry_has(Path file) throws IOException {
        List<String> used = new ArrayList<>();
        entries(file, (list, entry, source) -> used.add(source));

        assertThat(Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("source "))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip()))
                .isNotEmpty()
                .allMatch(used::contains);
    }

    @ParameterizedTest
    @MethodSource("files")
    void holds_every_entry_once(Path file) throws IOException {
        List<String> seen = new ArrayList<>();
        entries(file, (list, entry, source) -> seen.add(list + ": " + entry));

        assertThat(seen).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Takes an entry with the list that holds it. */
    private interface Entries {
        void entry(String list, String entry, String source);
    }

    private static void entries(Path file, Entries entries) throws IOException {
        PhraseFile.read(Files.readString(file), new PhraseFile.Content() {
            @Override
            public void word(String wordClass, String entry, String source) {
                entries.entry("<" + wordClass + ">", entry, source);
            }

            @Override
            public void phrase(String list, String pattern, String source) {
                entries.entry(list, pattern, source);
            }
        });
    }
}
