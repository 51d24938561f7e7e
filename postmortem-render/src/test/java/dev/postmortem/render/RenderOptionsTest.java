package dev.postmortem.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.postmortem.metric.MetricDefinitions;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.value.Audience;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.section.GapPolicy;
import dev.postmortem.render.section.Outline;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class RenderOptionsTest {

    @Test
    void the_defaults_take_nothing_from_the_machine() {
        RenderOptions options = RenderOptions.defaults();

        assertThat(options.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(options.labels()).isSameAs(Labels.english());
        assertThat(options.gaps()).isEqualTo(GapPolicy.SHOW);
        assertThat(options.metrics()).isSameAs(Metrics.standard());
        assertThat(options.outline()).isSameAs(Outline.template());
        assertThat(options.audience()).isEqualTo(Audience.TEAM);
    }

    @Test
    void options_survive_being_edited() {
        Metrics metrics = Metrics.of(MetricDefinitions.datadog());
        DocumentFilter filter = (document, log) -> document;
        LinkPolicy links = url -> LinkPolicy.Treatment.HIDE;
        RenderOptions options = RenderOptions.with(o -> o.zone(ZoneId.of("Asia/Tokyo"))
                .gaps(GapPolicy.OMIT)
                .links(links)
                .metrics(metrics)
                .outline(Outline.executive())
                .maxRows(7)
                .filter(filter)
                .embedData(true)
                .audience(Audience.CUSTOMERS));

        RenderOptions edited = options.toBuilder().gaps(GapPolicy.FAIL).build();

        assertThat(edited.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(edited.metrics()).isSameAs(metrics);
        assertThat(edited.links()).isSameAs(links);
        assertThat(edited.outline()).isSameAs(Outline.executive());
        assertThat(edited.maxRows()).hasValue(7);
        assertThat(edited.filters()).containsExactly(filter);
        assertThat(edited.isDataEmbedded()).isTrue();
        assertThat(edited.audience()).isEqualTo(Audience.CUSTOMERS);
        assertThat(edited.gaps()).isEqualTo(GapPolicy.FAIL);
        assertThat(options.gaps()).isEqualTo(GapPolicy.OMIT);
    }

    @ParameterizedTest
    @CsvSource({"TEAM, SHOW", "ORGANISATION, SHOW", "CUSTOMERS, OMIT", "PUBLIC, OMIT"})
    void gaps_are_the_business_of_the_house_alone(Audience audience, GapPolicy expected) {
        assertThat(RenderOptions.with(o -> o.audience(audience)).gaps()).isEqualTo(expected);
    }

    @Test
    void a_policy_for_gaps_that_was_not_chosen_follows_the_audience_when_options_are_edited() {
        RenderOptions internal = RenderOptions.with(o -> o.zone(ZoneId.of("Asia/Tokyo")));

        RenderOptions customers =
                internal.toBuilder().audience(Audience.CUSTOMERS).build();

        assertThat(customers.gaps()).isEqualTo(GapPolicy.OMIT);
    }

    @Test
    void a_table_shows_one_row_at_least() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenderOptions.with(o -> o.maxRows(0)))
                .withMessage("maxRows is 0: give 1 or more");
    }

    @ParameterizedTest
    @MethodSource
    void null_is_refused_by_name_where_it_is_given(String name, Consumer<RenderOptions.Builder> edit) {
        assertThatNullPointerException()
                .isThrownBy(() -> RenderOptions.with(edit))
                .withMessageContaining(name);
    }

    static Stream<Arguments> null_is_refused_by_name_where_it_is_given() {
        return Stream.of(
                nulls("zone", o -> o.zone(null)),
                nulls("labels", o -> o.labels(null)),
                nulls("gaps", o -> o.gaps(null)),
                nulls("links", o -> o.links(null)),
                nulls("metrics", o -> o.metrics(null)),
                nulls("filter", o -> o.filter(null)),
                nulls("audience", o -> o.audience(null)),
                nulls("outline", o -> o.outline((Outline) null)),
                nulls("outline", o -> o.outline((UnaryOperator<Outline>) null)));
    }

    private static Arguments nulls(String name, Consumer<RenderOptions.Builder> edit) {
        return Arguments.of(name, edit);
    }

    @Test
    void a_format_brings_an_outline_where_none_was_chosen() {
        RenderOptions options = RenderOptions.defaults().withDefaultOutline(Outline.executive());

        assertThat(options.outline()).isSameAs(Outline.executive());
    }

    @Test
    void an_outline_that_was_chosen_stays_whatever_the_format_brings() {
        RenderOptions chosen = RenderOptions.with(o -> o.outline(Outline.readerFirst()));

        assertThat(chosen.withDefaultOutline(Outline.executive()).outline()).isSameAs(Outline.readerFirst());
    }

    @Test
    void an_outline_that_was_brought_gives_way_to_the_next() {
        RenderOptions options = RenderOptions.defaults()
                .withDefaultOutline(Outline.executive())
                .withDefaultOutline(Outline.googleSre());

        assertThat(options.outline()).isSameAs(Outline.googleSre());
    }

    @Test
    void a_change_of_the_template_is_not_for_formats_that_have_an_outline_of_their_own() {
        RenderOptions house = RenderOptions.with(o -> o.outline(outline -> outline.without("lessons")));

        assertThat(house.withDefaultOutline(Outline.card()).outline()).isSameAs(Outline.card());
    }

    @Test
    void a_change_of_the_outline_that_a_format_brought_stays_in_that_format() {
        RenderOptions changed = RenderOptions.defaults().withDefaultOutline(Outline.card()).toBuilder()
                .outline(outline -> outline.without("timeline"))
                .build();

        Outline outline = changed.withDefaultOutline(Outline.card()).outline();

        assertThat(outline.sections()).hasSize(Outline.card().sections().size() - 1);
    }

    @Test
    void an_outline_that_was_chosen_and_changed_is_for_every_format() {
        RenderOptions chosen = RenderOptions.with(
                o -> o.outline(Outline.readerFirst()).outline(outline -> outline.without("lessons")));

        assertThat(chosen.withDefaultOutline(Outline.card())).isSameAs(chosen);
    }

    @Test
    void another_zone_leaves_the_further_columns_as_they_are() {
        RenderOptions options = RenderOptions.with(
                o -> o.zones(ZoneOffset.UTC, ZoneId.of("Asia/Tokyo")).zone(ZoneId.of("Europe/Berlin")));

        assertThat(options.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(options.otherZones()).containsExactly(ZoneId.of("Asia/Tokyo"));
    }
}
