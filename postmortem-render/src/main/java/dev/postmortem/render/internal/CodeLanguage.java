package dev.postmortem.render.internal;

import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.CodeBlock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The language of a block of code, for formats that take a name and nothing else. */
public final class CodeLanguage {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9+#.-]+");

    private CodeLanguage() {}

    /**
     * Returns the language if it is a name.
     *
     * @param code the block
     * @param notes takes what is more than a name
     * @return the name; empty if there is none
     */
    public static Optional<String> of(CodeBlock code, BiConsumer<RenderNote.Kind, String> notes) {
        Optional<String> given = code.language().filter(language -> !language.isBlank());
        Optional<String> name = given.filter(language -> NAME.matcher(language).matches());
        if (given.isPresent() && name.isEmpty()) {
            notes.accept(
                    RenderNote.Kind.DROPPED, "The language of a block of code is not shown: it is more than a name");
        }
        return name;
    }
}
