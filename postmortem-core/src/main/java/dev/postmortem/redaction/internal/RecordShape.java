package dev.postmortem.redaction.internal;

import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.value.Identified;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** How the values of a record are read and put together again, looked up once for each type. */
final class RecordShape {

    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /** Texts that say nothing else are as long as the constraint on texts allows. */
    private static final int LONGEST = 20_000;

    private final Class<?> type;
    private final List<String> names;
    private final int[] longest;
    private final MethodHandle[] readers;
    private final MethodHandle constructor;
    private final int id;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.type = type;
        this.names = Arrays.stream(components).map(RecordComponent::getName).toList();
        this.longest = Arrays.stream(components).mapToInt(RecordShape::longest).toArray();
        this.readers = new MethodHandle[components.length];
        this.id = Identified.class.isAssignableFrom(type) ? names.indexOf("id") : -1;
        try {
            for (int i = 0; i < components.length; i++) {
                readers[i] = LOOKUP.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            }
            Class<?>[] parameters =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = LOOKUP.unreflectConstructor(type.getDeclaredConstructor(parameters))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The record " + type.getName() + " cannot be read and made", e);
        }
    }

    static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    Class<?> type() {
        return type;
    }

    List<String> names() {
        return names;
    }

    /** Returns the place of the id by which others refer to the record; -1 if nothing refers to it. */
    int id() {
        return id;
    }

    /** Returns how long a text of the component may be. */
    int longest(int place) {
        return longest[place];
    }

    Object read(Record holder, int place) {
        try {
            return (Object) readers[place].invokeExact((Object) holder);
        } catch (Throwable e) {
            throw rethrown(e);
        }
    }

    Object make(Object[] components) {
        try {
            return (Object) constructor.invokeExact(components);
        } catch (Throwable e) {
            throw rethrown(e);
        }
    }

    private static int longest(RecordComponent component) {
        Text text = component.getAnnotatedType().getAnnotation(Text.class);
        return text == null ? LONGEST : text.max();
    }

    private static RuntimeException rethrown(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
    }
}
