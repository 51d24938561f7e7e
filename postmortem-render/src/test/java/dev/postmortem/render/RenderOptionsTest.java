package dev.postmortem.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.postmortem.metric.MetricDefinitions;
import dev.postmortem.metric.Metrics;
import dev.postmortem.render.section.GapPolicy;
import dev.postmortem.render.section.Labels;
import dev.postmortem.render.section.SectionProducer;
import dev.postmortem.render.section.StandardSections;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RenderOptionsTest {

    @Test
    void the_defaults_take_nothing_from_the_machine() {
        RenderOptions options = RenderOptions.defaults();

        assertThat(options.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(options.labels()).isSameAs(Labels.english());
        assertThat(options.gaps()).isEqualTo(GapPolicy.SHOW);
        assertThat(options.metrics()).isSameAs(Metrics.standard());
        assertThat(options.sections()).isEqualTo(StandardSections.all());
    }

    @Test
    void options_survive_being_edited() {
        Metrics metrics = Metrics.of(MetricDefinitions.datadog());
        LinkPolicy links = url -> LinkPolicy.Treatment.HIDE;
        RenderOptions options = RenderOptions.with(o -> o.zone(ZoneId.of("Asia/Tokyo"))
                .gaps(GapPolicy.OMIT)
                .links(links)
                .metrics(metrics));

        RenderOptions edited = options.toBuilder().gaps(GapPolicy.FAIL).build();

        assertThat(edited.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(edited.metrics()).isSameAs(metrics);
        assertThat(edited.links()).isSameAs(links);
        assertThat(edited.gaps()).isEqualTo(GapPolicy.FAIL);
        assertThat(options.gaps()).isEqualTo(GapPolicy.OMIT);
    }

    @Test
    void a_section_is_told_once() {
        SectionProducer summary = StandardSections.all().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenderOptions.with(o -> o.sections(List.of(summary, summary))))
                .withMessage("RenderOptions.sections holds \"summary\" twice: give each producer an id of its own");
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
                nulls("lead", o -> o.lead(null)),
                nulls("sections", o -> o.sections(null)),
                nulls("RenderOptions.sections", o -> o.sections(Collections.singletonList(null))));
    }

    private static Arguments nulls(String name, Consumer<RenderOptions.Builder> edit) {
        return Arguments.of(name, edit);
    }
}
