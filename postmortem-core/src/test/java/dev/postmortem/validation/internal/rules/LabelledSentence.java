package dev.postmortem.validation.internal.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence, and whether a careful reviewer would object to it where it stands.
 *
 * @param place where in a postmortem it stands
 * @param text the sentence
 * @param objectionable whether the reviewer would
 * @param listed whether the catalogue spells its wording out
 */
record LabelledSentence(String place, String text, boolean objectionable, boolean listed) {

    private static final Path FILES = Path.of("src/test/resources/dev/postmortem/validation/internal/rules");

    /** Comments say where sentences begin whose wording the catalogue does not spell out. */
    private static final List<String> UNLISTED =
            List.of("no list spells out", "does not spell out", "other words for", "other wordings of");

    /** Returns the ids of the rules that a set has sentences for. */
    static Set<String> rules(String set) {
        try (Stream<Path> files = Files.list(FILES.resolve(set))) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the sentences of a set for a rule; marks show people what the finding is about and are left out. */
    static List<LabelledSentence> of(String set, String rule) {
        List<LabelledSentence> sentences = new ArrayList<>();
        String place = "";
        boolean listed = true;
        for (String line : lines(set, rule)) {
            if (line.startsWith("@ ")) {
                place = line.substring(2).strip();
            } else if (line.startsWith("#")) {
                listed = UNLISTED.stream().noneMatch(line::contains);
            } else if (line.startsWith("+ ") || line.startsWith("- ")) {
                String text =
                        line.substring(2).replace("[[", "").replace("]]", "").replace("\\n", "\n");
                sentences.add(new LabelledSentence(place, text, line.startsWith("+"), listed));
            } else if (!line.isBlank()) {
                throw new IllegalStateException(rule + ": \"" + line + "\" is neither labelled nor a comment");
            }
        }
        return sentences;
    }

    private static List<String> lines(String set, String rule) {
        try {
            return Files.readAllLines(FILES.resolve(set).resolve(rule + ".txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return (objectionable ? "+ " : "- ") + "@" + place + " " + text.replace("\n", "\\n");
    }
}
