package dev.postmortem.render.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.adf.AdfFaults;
import dev.postmortem.render.adf.AdfProduct;
import dev.postmortem.render.adf.ParsedAdf;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a product reads of generated postmortems is what the tree holds, and nothing that it would refuse. */
final class GeneratedAdfTest {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    static LongStream seeds() {
        return Seeds.of(24);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_product_reads_what_the_tree_holds(long seed) {
        Postmortem postmortem = GeneratedPostmortem.of(seed);
        RenderOptions options = Edition.of(seed);

        for (AdfProduct product : AdfProduct.values()) {
            Renderer renderer = Renderers.adf(options, w -> w.product(product).maxLength(NO_LIMIT));
            String json = renderer.render(postmortem);

            assertThat(AdfFaults.of(product, json)).isEmpty();
            SameLines.check(
                    product.name(),
                    Seen.lines(ParsedAdf.outline(json)),
                    Seen.lines(new AdfOutline(product).of(renderer.document(postmortem))));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_jira_has_no_room_for_is_named_in_a_document_that_is_whole(long seed) {
        Postmortem postmortem = GeneratedPostmortem.of(seed);
        RenderOptions options = Edition.of(seed);

        Rendered issue = Renderers.adf(options, w -> w.product(AdfProduct.JIRA)).rendered(postmortem);

        assertThat(issue.text()).hasSizeLessThanOrEqualTo(30_000);
        assertThat(AdfFaults.of(AdfProduct.JIRA, issue.text())).isEmpty();
        assertThat(issue.notes().stream().anyMatch(note -> note.message().endsWith("longer than 30000 characters")))
                .isEqualTo(Renderers.adf(
                                        options, w -> w.product(AdfProduct.JIRA).maxLength(NO_LIMIT))
                                .render(postmortem)
                                .length()
                        > 30_000);
    }

    @Test
    void the_check_sees_what_is_lost() {
        Postmortem postmortem = GeneratedPostmortem.of(0);
        Renderer renderer = Renderers.adf(Edition.of(0));
        String json = renderer.render(postmortem).replaceFirst("\\{\"type\":\"hardBreak\"\\},", "");

        assertThat(Seen.lines(ParsedAdf.outline(json)))
                .isNotEqualTo(Seen.lines(new AdfOutline(AdfProduct.CONFLUENCE).of(renderer.document(postmortem))));
    }
}
