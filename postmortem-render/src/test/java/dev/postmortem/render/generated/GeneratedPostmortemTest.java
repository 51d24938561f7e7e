package dev.postmortem.render.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The other tests of this package are worth as much as what is generated. */
final class GeneratedPostmortemTest {

    /** Set in a third of all times and amounts, because a claim of a claim of a claim tells nothing new. */
    private static final Set<String> NOT_ALWAYS = Set.of(
            "When.original",
            "When.claims",
            "Amount.baseline",
            "Amount.howMeasured",
            "Amount.asOf",
            "Amount.original",
            "Amount.claims",
            "SectionPart.family");

    private final Set<String> empty = new TreeSet<>();
    private final Set<String> set = new TreeSet<>();

    static LongStream seeds() {
        return Seeds.of(4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_attribute_of_every_record_is_set(long seed) throws ReflectiveOperationException {
        look(GeneratedPostmortem.of(seed));

        assertThat(empty).isSubsetOf(NOT_ALWAYS);
        assertThat(set).hasSizeGreaterThan(300).containsAll(Set.of("When.claims", "Amount.claims", "Cause.whys"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_seed_gives_the_same_postmortem_and_another_one_does_not(long seed) {
        assertThat(GeneratedPostmortem.of(seed))
                .isEqualTo(GeneratedPostmortem.of(seed))
                .isNotEqualTo(GeneratedPostmortem.of(seed + 1));
    }

    private void look(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            look(optional.get());
        } else if (value instanceof Collection<?> collection) {
            for (Object element : collection) {
                look(element);
            }
        } else if (value instanceof Record holder && holder.getClass().getName().startsWith("dev.postmortem.")) {
            if (holder.getClass().getPackageName().endsWith("model.value") && isWithoutAttributes(holder)) {
                return;
            }
            for (RecordComponent component : holder.getClass().getRecordComponents()) {
                Object held = component.getAccessor().invoke(holder);
                String name = holder.getClass().getSimpleName() + "." + component.getName();
                (isEmpty(held) ? empty : set).add(name);
                look(held);
            }
        }
    }

    /** Points in time and numbers have forms, not attributes. */
    private static boolean isWithoutAttributes(Record holder) {
        return Set.of("Moment", "Lasted", "Within", "Bounds", "Unit", "Measured")
                .contains(holder.getClass().getSimpleName());
    }

    private static boolean isEmpty(Object held) {
        return (held instanceof Optional<?> optional && optional.isEmpty())
                || (held instanceof Collection<?> collection && collection.isEmpty())
                || (held instanceof Map<?, ?> map && map.isEmpty())
                || (held instanceof String text && text.isEmpty());
    }
}
