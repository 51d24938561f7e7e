package dev.postmortem.render.html;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Inline;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Takes the content of a block that a house writes itself. Whatever it is given, the page stays safe: every text is
 * escaped, every element is closed, and elements and attributes that could run code, load something or carry a style of
 * their own are refused.
 *
 * <p>What stands in what is the house's to look after, as HTML has it: a {@code p} or {@code span} holds running text and
 * no blocks; items, cells and captions stand in their list, table or figure; {@code title}, {@code desc} and shapes stand
 * in an {@code svg}, which holds nothing else. What stands elsewhere, a browser shows at a place of its own choice.
 *
 * @since 0.1.0
 */
public interface HtmlOutput {

    /**
     * Writes plain text, with the addresses in it linked as elsewhere on the page.
     *
     * @param text the text
     * @return this
     */
    HtmlOutput text(String text);

    /**
     * Writes running text as the page does.
     *
     * @param content the text
     * @return this
     */
    HtmlOutput inlines(List<Inline> content);

    /**
     * Writes blocks as the page does.
     *
     * @param blocks the blocks
     * @return this
     * @throws IOException if the page cannot be written on
     */
    HtmlOutput blocks(List<? extends Block> blocks) throws IOException;

    /**
     * Writes an element.
     *
     * @param name its name: an element of text, lists, tables and figures, or of SVG
     * @param attributes its attributes, written in the order of their names: {@code class} (each name gets the class prefix of a
     *     fragment), {@code role}, {@code aria-label}, {@code aria-hidden}, {@code title}, {@code lang}, {@code dir}, those of
     *     cells, and the geometry of SVG
     * @param content writes what stands in it
     * @return this
     * @throws IllegalArgumentException if name or an attribute is not accepted
     * @throws NullPointerException if the value of an attribute is null
     * @throws IOException if the page cannot be written on
     */
    HtmlOutput element(String name, Map<String, String> attributes, Content content) throws IOException;

    /** Writes what stands in an element. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes the content.
         *
         * @param out where to write it
         * @throws IOException if the page cannot be written on
         */
        void write(HtmlOutput out) throws IOException;
    }
}
