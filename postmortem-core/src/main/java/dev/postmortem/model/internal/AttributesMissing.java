package dev.postmortem.model.internal;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A builder was asked to build without attributes that its value cannot do without; it names all of them. */
public final class AttributesMissing extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What the generated code says. */
    private static final Pattern GENERATED =
            Pattern.compile("Cannot build (\\w+), some of required attributes are not set \\[(.+)]");

    /** Makes the exception of what the generated code says, in the words of {@link Mandatory}. */
    public AttributesMissing(String generated) {
        super(told(generated));
    }

    private static String told(String generated) {
        Matcher parts = GENERATED.matcher(generated);
        if (!parts.matches()) {
            return generated;
        }
        String missing = Arrays.stream(parts.group(2).split(", "))
                .map(attribute -> parts.group(1) + "." + attribute + " is missing")
                .collect(Collectors.joining(" and "));
        return missing + ": give everything that is mandatory before build()";
    }
}
