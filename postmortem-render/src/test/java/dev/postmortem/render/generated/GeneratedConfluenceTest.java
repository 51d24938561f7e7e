package dev.postmortem.render.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.confluence.StorageFaults;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.section.Outline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Confluence reads of generated postmortems is what the tree holds, in elements and macros that it knows. */
final class GeneratedConfluenceTest {

    private static final int FEW_BYTES = 12_000;

    static LongStream seeds() {
        return Seeds.of(24);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_reader_sees_what_the_tree_holds(long seed) {
        Postmortem postmortem = GeneratedPostmortem.of(seed);
        RenderOptions options = Edition.of(seed);
        Document document = Renderers.confluence(options).document(postmortem);
        List<String> held = Seen.lines(new ConfluenceOutline(options.labels().text(Label.GAP_CALLOUT)).of(document));

        check("page", Renderers.confluence(options), postmortem, held);
        check("page with all macros", everything(options), postmortem, held);
    }

    private static void check(String where, Renderer renderer, Postmortem postmortem, List<String> held) {
        String body = renderer.render(postmortem);

        SameLines.check(where, Seen.lines(StorageOutline.of(body)), held);
        assertThat(StorageFaults.of(body)).as(where).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void actions_as_tasks_are_read_as_they_are_held(long seed) {
        Postmortem postmortem = GeneratedPostmortem.of(seed);
        Renderer renderer = Renderers.confluence(o -> o.outline(Outline::withActionsAsTasks));

        check(
                "tasks",
                renderer,
                postmortem,
                Seen.lines(new ConfluenceOutline("Gap").of(renderer.document(postmortem))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_page_that_is_cut_is_within_its_limit_and_well_formed(long seed) {
        Postmortem postmortem = GeneratedPostmortem.of(seed);
        RenderOptions options = Edition.of(seed);

        String body = Renderers.confluence(
                        options,
                        w -> w.maxBytes(FEW_BYTES).collapsed("timeline").pageProperties(true))
                .render(postmortem);

        assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(FEW_BYTES);
        assertThat(StorageFaults.ofPart(body)).isEmpty();
    }

    private static Renderer everything(RenderOptions options) {
        return Renderers.confluence(
                options,
                w -> w.contents(true).pageProperties(true).collapsed("timeline", "action-items", "detection", "about"));
    }
}
