package dev.postmortem.render.html;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Inline;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Takes the content of a block that a house writes itself. Whatever it is given, the page stays well-formed and safe:
 * every text is escaped, every element is closed, and elements and attributes that could run code, load something or
 * carry a style of their own are refused.
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
     * @param attributes its attributes in the order of the map: {@code class} (each name gets the class prefix of a
     *     fragment), {@code role}, {@code aria-label}, {@code aria-hidden}, {@code title}, {@code lang}, {@code dir}, those of
     *     cells, and the geometry of SVG
     * @param content writes what stands in it
     * @return this
     * @throws IllegalArgumentException if name or an attribute is not accepted
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
