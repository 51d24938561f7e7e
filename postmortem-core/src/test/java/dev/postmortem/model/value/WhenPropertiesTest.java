package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.internal.TextForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class WhenPropertiesTest {

    private static final String FORM =
            String.join("|", When.class.getAnnotation(TextForm.class).patterns());

    @Property
    void canonical_text_loses_nothing(@ForAll("dated") Time.Dated time) {
        assertThat(When.parse(time.toString()).time()).isEqualTo(time);
    }

    @Property
    void canonical_text_is_read_on_a_day_without_losing_its_date(@ForAll("dated") Time.Dated time) {
        // Four digits alone may be a clock time on a day.
        Assume.that(!(time instanceof Moment moment) || moment.precision() != Precision.YEAR);

        When onDay = Day.of("2000-01-01", "UTC").at(time.toString());

        assertThat(onDay.approximate()).isEqualTo(time.approximate());
    }

    @Property
    void the_bounds_of_a_point_hold_its_local_time_and_are_in_order(@ForAll("moments") Moment moment) {
        InstantRange range = moment.range();

        assertThat(range.earliest()).isBeforeOrEqualTo(range.latest());
        moment.offset()
                .filter(offset -> moment.precision().hasClock())
                .ifPresent(
                        offset -> assertThat(moment.local().toInstant(offset)).isEqualTo(range.earliest()));
    }

    @Property
    void the_order_is_a_total_order(@ForAll("whens") When a, @ForAll("whens") When b, @ForAll("whens") When c) {
        Comparator<When> order = When.order();

        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
        List<When> sorted = new ArrayList<>(List.of(a, b, c));
        sorted.sort(order);
        assertThat(order.compare(sorted.get(0), sorted.get(2))).isLessThanOrEqualTo(0);
    }

    @Property(tries = 200)
    void sorting_twice_changes_nothing(@ForAll("manyWhens") List<When> whens) {
        List<When> once = new ArrayList<>(whens);
        once.sort(When.order());
        List<When> twice = new ArrayList<>(once);
        twice.sort(When.order());

        assertThat(twice).usingElementComparator((x, y) -> x == y ? 0 : 1).isEqualTo(once);
    }

    @Property
    void anything_else_is_a_time_or_a_clear_error(@ForAll String text) {
        try {
            assertThat(When.parse(text).canonical()).isPresent();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("is not understood: ").hasMessageContaining("accepted are");
        }
    }

    @Property
    void a_damaged_text_is_a_time_or_a_clear_error(
            @ForAll("dated") Time.Dated time, @ForAll int where, @ForAll char with) {
        StringBuilder text = new StringBuilder(time.toString());
        text.setCharAt(Math.floorMod(where, text.length()), with);

        try {
            String canonical = When.parse(text.toString()).toString();
            assertThat(When.parse(canonical)).hasToString(canonical);
            assertThat(text.toString()).matches(FORM);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("is not understood: ");
        }
    }

    @Provide
    Arbitrary<Time.Dated> dated() {
        return TimeArbitraries.dated();
    }

    @Provide
    Arbitrary<Moment> moments() {
        return TimeArbitraries.moments();
    }

    @Provide
    Arbitrary<When> whens() {
        return TimeArbitraries.whens();
    }

    @Provide
    Arbitrary<List<When>> manyWhens() {
        return TimeArbitraries.whens().list().ofMaxSize(30);
    }
}
