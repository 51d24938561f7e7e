package dev.postmortem.json.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the creator of an object is called with: its properties' values, and stand-ins for those that are faulty. */
final class Arguments {

    /** How the model's messages begin where they are about one component, for example {@code Cause.id "a b" is …}. */
    private static final Pattern COMPONENT = Pattern.compile("\\w+\\.(\\w+)\\b");

    private final Shape.Fields fields;
    private final @Nullable Object[] values;
    private final Set<String> faulty = new HashSet<>();

    Arguments(Shape.Fields fields) {
        this.fields = fields;
        this.values = new @Nullable Object[fields.fields().size()];
    }

    void give(int index, @Nullable Object value) {
        values[index] = value;
    }

    /** Takes the simplest value in place of a faulty one, so that the creator can say what else is wrong. */
    void standIn(int index) {
        Shape.Field field = fields.fields().get(index);
        Class<?> type = fields.creator().executable().getParameterTypes()[index];
        Object simplest = field.mandatory() ? Samples.of(type) : null;
        values[index] = field.wrapped() ? Optional.empty() : simplest;
        faulty.add(field.name());
    }

    /**
     * Calls the creator.
     *
     * @throws RuntimeException what the creator threw
     */
    Object create() {
        return fields.creator().create(values);
    }

    /** Returns the index of the component that the creator refused, unless it is about the whole or a stand-in. */
    Optional<Integer> refused(RuntimeException refusal) {
        Matcher message = COMPONENT.matcher(String.valueOf(refusal.getMessage()));
        if (!message.lookingAt() || faulty.contains(message.group(1))) {
            return Optional.empty();
        }
        int index = fields.names().indexOf(message.group(1));
        return index < 0 ? Optional.empty() : Optional.of(index);
    }
}
