package dev.postmortem.render.html;

import dev.postmortem.render.document.CustomBlock;
import java.io.IOException;

/**
 * Writes a house's own block as HTML. An implementation is thread-safe and holds nothing of a single page.
 *
 * <pre>{@code
 * HtmlBlock<ErrorBudget> meter = (budget, out) -> out.element("p", Map.of("class", "budget"), p -> {
 *     p.element("strong", Map.of(), s -> s.text(budget.left()));
 *     p.text(" of the error budget is left");
 * });
 * }</pre>
 *
 * @param <B> the block that it writes
 * @since 0.1.0
 */
@FunctionalInterface
public interface HtmlBlock<B extends CustomBlock> {

    /**
     * Writes a block.
     *
     * @param block the block
     * @param out where to write it, which is not used after this call
     * @throws IOException if {@code out} throws it
     */
    void write(B block, HtmlOutput out) throws IOException;
}
