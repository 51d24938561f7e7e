package dev.postmortem.validation.internal.phrase;

import dev.postmortem.internal.ResourceLines;
import dev.postmortem.validation.spi.Phrases;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads the English phrases that lie beside the rules. */
public final class EnglishPhrases {

    /** Their language, as descriptors name it. */
    public static final String LANGUAGE = "en";

    /** The file of exceptions for machines that go by a word for people, which a rule about people reads beside its own. */
    public static final String MACHINES = "/dev/postmortem/validation/internal/phrase/machines";

    private EnglishPhrases() {}

    /** Returns the phrases of the files that are called so, without extensions, put together. */
    public static Phrases beside(Class<?> rule, String... names) {
        return Phrases.parse(Arrays.stream(names)
                .map(name -> ResourceLines.text(rule, name + ".en.phrases"))
                .collect(Collectors.joining("\n")));
    }
}
