package dev.postmortem.render.generated;

import dev.postmortem.render.Renderers;
import dev.postmortem.render.adf.AdfProduct;
import java.util.List;

/** Generated postmortems as documents, for checks that need many of them at once. */
public final class GeneratedDocuments {

    private GeneratedDocuments() {}

    /** Returns documents in the Atlassian Document Format, those for Jira cut to their limit. */
    public static List<String> adf(AdfProduct product) {
        return Seeds.of(48)
                .mapToObj(seed ->
                        Renderers.adf(Edition.of(seed), w -> w.product(product)).render(GeneratedPostmortem.of(seed)))
                .toList();
    }
}
