package dev.postmortem.revision;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.Severity;
import java.util.Arrays;
import java.util.Set;

/** Tells values that change component by component from those that change as a whole, like a text. */
final class Parts {

    /** They are written in components, but a level without its scale, or a mark without its scope, says nothing. */
    private static final Set<Class<?>> SAY_ONE_THING = Set.of(Severity.class, MilestoneMark.class);

    private static final ClassValue<Boolean> DIVIDED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.isRecord() && !SAY_ONE_THING.contains(type) && !isWrittenAsOne(type) && !isAlternative(type);
        }
    };

    private Parts() {}

    /** Whether two values are of one type whose components are compared one by one. */
    static boolean comparable(Object before, Object after) {
        return before.getClass() == after.getClass() && DIVIDED.get(before.getClass());
    }

    /** Its components have no place in the document that a pointer could name. */
    private static boolean isWrittenAsOne(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    /** A team and a person of the same name are different owners. */
    private static boolean isAlternative(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }
}
