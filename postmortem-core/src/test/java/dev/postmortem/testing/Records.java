package dev.postmortem.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads records, builders and copies by name, so that a test covers a component that is added later. */
public final class Records {

    private Records() {}

    /** Returns what the record holds in the component. */
    public static Object read(Object holder, RecordComponent component) {
        return call(holder, component.getAccessor());
    }

    /** Returns the components of a record's type. */
    public static List<RecordComponent> components(Class<?> type) {
        return List.of(type.getRecordComponents());
    }

    /** Returns the types of records of which values of a type can consist, itself included, by name. */
    public static Stream<Class<?>> typesIn(Class<?> root) {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (type.isSealed() && found.add(type)) {
                open.addAll(Arrays.asList(type.getPermittedSubclasses()));
            } else if (type.isRecord() && found.add(type)) {
                components(type).forEach(component -> open.addAll(typesIn(component)));
            }
        }
        return found.stream().filter(Class::isRecord).sorted(Comparator.comparing(Class::getName));
    }

    /** Returns the library's own types that a component holds, also in a list or an optional. */
    public static List<Class<?>> typesIn(RecordComponent component) {
        Stream<Type> types = component.getGenericType() instanceof ParameterizedType parameterized
                ? Arrays.stream(parameterized.getActualTypeArguments())
                : Stream.of(component.getType());
        return types.filter(Class.class::isInstance)
                .<Class<?>>map(each -> (Class<?>) each)
                .filter(each -> each.getName().startsWith("dev.postmortem."))
                .toList();
    }

    /** Calls the canonical constructor, as a JSON mapper does. */
    public static <T> T construct(Class<T> type, Object... arguments) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(
                    components(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Calls the one public method of that name whose only parameter takes the argument. */
    public static Object call(Object target, String name, Object argument) {
        return call(target, method(target.getClass(), name, argument.getClass()), argument);
    }

    /** Calls the method that takes a lambda. */
    public static Object callWithLambda(Object target, String name, Consumer<Object> lambda) {
        return call(target, method(target.getClass(), name, lambda.getClass()), lambda);
    }

    /** Calls the method without arguments. */
    public static Object call(Object target, String name) {
        try {
            return call(target, target.getClass().getMethod(name));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Method method(Class<?> type, String name, Class<?> argument) {
        List<Method> found = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .filter(method ->
                        method.getParameterCount() == 1 && method.getParameterTypes()[0].isAssignableFrom(argument))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("No single " + type.getSimpleName() + "." + name + "(" + argument.getSimpleName()
                    + ") but " + found);
        }
        return found.get(0);
    }

    /** Calls a method, also one that a generated class inherits to the public. */
    public static Object call(Object target, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns a copy of the value in which the first record of that type that is met is another one; empty without one. */
    public static <T> Optional<T> withFirst(T value, Class<?> type, UnaryOperator<Object> replacement) {
        Replacing replacing = new Replacing(type, replacement);
        Object copy = replacing.copy(value);
        @SuppressWarnings("unchecked")
        T same = (T) copy;
        return replacing.done ? Optional.of(same) : Optional.empty();
    }

    private static final class Replacing {

        private final Class<?> type;
        private final UnaryOperator<Object> replacement;
        private boolean done;

        Replacing(Class<?> type, UnaryOperator<Object> replacement) {
            this.type = type;
            this.replacement = replacement;
        }

        Object copy(Object value) {
            if (done) {
                return value;
            }
            if (value.getClass() == type) {
                done = true;
                return replacement.apply(value);
            }
            if (value instanceof Optional<?> optional) {
                return optional.map(this::copy);
            }
            if (value instanceof List<?> list) {
                List<Object> copies = new ArrayList<>();
                list.forEach(element -> copies.add(copy(element)));
                return copies;
            }
            return value instanceof Record holder ? copyOf(holder) : value;
        }

        private Object copyOf(Record holder) {
            Object[] before = components(holder.getClass()).stream()
                    .map(component -> read(holder, component))
                    .toArray();
            Object[] after = Arrays.stream(before).map(this::copy).toArray();
            return done ? construct(holder.getClass(), after) : holder;
        }
    }

    private static RuntimeException unwrapped(InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException refused) {
            return refused;
        }
        throw new AssertionError(e.getCause());
    }

    /** Returns everything that can be reached from a value through records, containers and optionals, itself included. */
    public static Stream<Object> reachableFrom(Object value) {
        Stream.Builder<Object> reached = Stream.builder();
        Deque<Object> open = new ArrayDeque<>(List.of(value));
        while (!open.isEmpty()) {
            Object next = open.pop();
            reached.add(next);
            inner(next).forEach(open::push);
        }
        return reached.build();
    }

    private static Collection<?> inner(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        if (value instanceof Collection<?> elements) {
            return elements;
        }
        if (value instanceof Map<?, ?> map) {
            return map.values();
        }
        return value instanceof Record holder
                ? components(holder.getClass()).stream()
                        .map(component -> read(holder, component))
                        .toList()
                : List.of();
    }
}
