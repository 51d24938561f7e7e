package dev.postmortem.validation.internal.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, and whether a careful reviewer would object to it where it stands.
 *
 * @param place where in a postmortem it stands
 * @param text the sentence
 * @param objectionable whether the reviewer would
 * @param listed whether the catalogue spells its wording out
 */
record LabelledSentence(String place, String text, boolean objectionable, boolean listed) {

    static final Path FILES = Path.of("src/test/resources/dev/postmortem/validation/internal/rules/sentences");

    /** Comments say where sentences begin whose wording the catalogue does not spell out. */
    private static final List<String> UNLISTED =
            List.of("no list spells out", "does not spell out", "other words for", "other wordings of");

    /** Reads the sentences of a rule; marks show people what the finding is about and are left out. */
    static List<LabelledSentence> of(String rule) {
        List<LabelledSentence> sentences = new ArrayList<>();
        String place = "";
        boolean listed = true;
        for (String line : lines(rule)) {
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

    private static List<String> lines(String rule) {
        try {
            return Files.readAllLines(FILES.resolve(rule + ".txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return (objectionable ? "+ " : "- ") + "@" + place + " " + text.replace("\n", "\\n");
    }
}
