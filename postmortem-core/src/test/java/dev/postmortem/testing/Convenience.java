package dev.postmortem.testing;

import dev.postmortem.model.value.Day;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A method of a builder that is written by hand, beside the generated ones.
 *
 * @param type the type of which the builder makes values
 * @param method the method
 */
public record Convenience(Class<?> type, Method method) {

    /** A text, a time, an amount and a zone: whatever a method reads, it accepts one of them. */
    private static final List<String> TEXTS = List.of("RC-9", "2026-03-14", "12.5 %", "UTC");

    /** Returns all of the types of which values of a type can consist, but for {@code addX(lambda)}. */
    public static Stream<Convenience> allIn(Class<?> root) {
        return Records.typesIn(root)
                .flatMap(type -> Arrays.stream(type.getDeclaredClasses())
                        .filter(nested -> nested.getSimpleName().equals("Builder"))
                        .flatMap(builder -> Arrays.stream(builder.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> method.getParameterCount() > 0
                                && !method.getName().matches("add[A-Z].*"))
                        .sorted(Comparator.comparing(Method::toString))
                        .map(method -> new Convenience(type, method)));
    }

    /** Returns a value whose lists hold something and of which nothing optional is known. */
    public Object lean() {
        Object full = RandomValues.full(type, 1);
        return Records.construct(
                type,
                Records.components(type).stream()
                        .map(each -> each.getType() == Optional.class ? Optional.empty() : Records.read(full, each))
                        .toArray());
    }

    /** Returns arguments that the method accepts. */
    public Object[] arguments() {
        return candidates()
                .filter(arguments -> refusal(arguments).isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is accepted by " + this));
    }

    /** Returns such arguments with another one in a place. */
    public Object[] argumentsWith(int place, Object argument) {
        Object[] arguments = arguments();
        arguments[place] = argument;
        return arguments;
    }

    /** Returns what the lean value becomes by the method. */
    public Object built(Object... arguments) {
        return Records.call(called(arguments), "build");
    }

    /** Returns how the method refuses the arguments, if it does. */
    public Optional<RuntimeException> refusal(Object... arguments) {
        try {
            called(arguments);
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(refused);
        }
    }

    /** Returns the places of the parameters of some types. */
    public IntStream places(Class<?>... parameters) {
        return IntStream.range(0, method.getParameterCount())
                .filter(place -> List.of(parameters).contains(method.getParameterTypes()[place]));
    }

    /** Returns the method of the same name that takes texts in the places of some types. */
    public Convenience withTextsFor(Class<?>... parameters) {
        Class<?>[] types = method.getParameterTypes();
        places(parameters).forEach(place -> types[place] = String.class);
        try {
            return new Convenience(type, method.getDeclaringClass().getMethod(method.getName(), types));
        } catch (NoSuchMethodException e) {
            throw new AssertionError("Nothing takes a text in place of " + this, e);
        }
    }

    private Object called(Object... arguments) {
        return Records.call(Records.call(lean(), "toBuilder"), method, arguments);
    }

    private Stream<Object[]> candidates() {
        List<List<Object>> combinations = List.of(List.of());
        for (Class<?> parameter : method.getParameterTypes()) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> before : combinations) {
                for (Object argument : candidates(parameter)) {
                    List<Object> one = new ArrayList<>(before);
                    one.add(argument);
                    longer.add(one);
                }
            }
            combinations = longer;
        }
        return combinations.stream().map(List::toArray);
    }

    private static List<?> candidates(Class<?> parameter) {
        if (parameter == String.class) {
            return TEXTS;
        }
        if (parameter == Consumer.class) {
            Consumer<Object> nothing = builder -> {};
            Consumer<Object> everything = Convenience::fill;
            return List.of(nothing, everything);
        }
        if (parameter == Day.class) {
            return List.of(Day.of("2026-03-14", "UTC"));
        }
        if (parameter.isArray()) {
            Object array = Array.newInstance(parameter.getComponentType(), 1);
            Array.set(array, 0, candidates(parameter.getComponentType()).get(0));
            return List.of(array);
        }
        return List.of(RandomValues.full(parameter, 1));
    }

    private static void fill(Object builder) {
        Class<?> made = builder.getClass().getEnclosingClass();
        Method from = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals("from") && method.getParameterTypes()[0] == made)
                .findFirst()
                .orElseThrow();
        Records.call(builder, from, RandomValues.full(made, 1));
    }

    @Override
    public String toString() {
        return type.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
