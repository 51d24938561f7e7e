package dev.postmortem.render.generated;

import dev.postmortem.render.html.Shown;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The outline of a page as a browser reads it; the drawings are left out, but not what stands below them. */
final class PageOutline {

    private final StringBuilder out = new StringBuilder();

    private PageOutline() {}

    /** Returns the outline of a page or a fragment in which all classes have the prefix. */
    static String of(Document page, String prefix) {
        PageOutline outline = new PageOutline();
        String content = "." + prefix + "lead, ." + prefix + "content";
        page.select(content).forEach(part -> outline.children(part, prefix));
        return outline.out.toString();
    }

    private void children(Element parent, String prefix) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                out.append(HtmlOutline.ends(words.getWholeText()));
            } else if (node instanceof Element element) {
                element(element, prefix);
            }
        }
    }

    private void element(Element element, String prefix) {
        switch (element.normalName()) {
            case "svg", "style", "script", "nav" -> icon(element, prefix);
            case "h1", "h2", "h3", "h4", "h5", "p", "ul", "ol", "li" -> wrapped(element.normalName(), element, prefix);
            case "caption" -> wrapped("p", element, prefix);
            case "tr" -> wrapped("row", element, prefix);
            case "th", "td", "dt", "dd" -> wrapped("cell", element, prefix);
            case "br" -> out.append("\u2039br\u203A");
            case "code" -> code(element);
            case "a" -> link(element, prefix);
            case "figure" -> figure(element, prefix);
            case "div" -> division(element, prefix);
            case "section", "header", "table", "thead", "tbody", "span", "strong", "em", "bdi", "time", "pre", "dl" ->
                children(element, prefix);
            default -> wrapped(element.normalName(), element, prefix);
        }
    }

    /** The boxes of tasks tell by their names whether something is done. */
    private void icon(Element element, String prefix) {
        Element item = element.parent();
        if (item != null
                && item.nameIs("li")
                && item.parent() != null
                && item.parent().hasClass(prefix + "tasks")) {
            out.append(element.childNodeSize() > 1 ? "\u2039x\u203A" : "\u2039o\u203A");
        }
    }

    private void wrapped(String kind, Element element, String prefix) {
        out.append('\u2039').append(kind).append(':');
        if (element.hasClass(prefix + "callout-title")) {
            title(element, prefix);
        } else {
            children(element, prefix);
        }
        out.append('\u203A');
    }

    /** A callout without a title has the word for its kind there, and the picture is then for nobody's ears. */
    private void title(Element element, String prefix) {
        Element icon = element.selectFirst("svg");
        if (icon == null || !icon.hasAttr("aria-hidden")) {
            children(element, prefix);
        }
    }

    private void division(Element element, String prefix) {
        if (element.hasClass(prefix + "callout")) {
            String kind = element.classNames().stream()
                    .filter(name -> !name.equals(prefix + "callout"))
                    .findFirst()
                    .orElseThrow();
            out.append("\u2039quote:\u2039p:")
                    .append(kind.substring(prefix.length()))
                    .append('\u203A');
            children(element, prefix);
            out.append('\u203A');
        } else if (element.parent() != null && element.parent().nameIs("dl")) {
            out.append("\u2039row:");
            children(element, prefix);
            out.append('\u203A');
        } else {
            children(element, prefix);
        }
    }

    private void figure(Element figure, String prefix) {
        Element caption = figure.selectFirst("figcaption");
        if (caption != null && !figure.hasClass(prefix + "timeline")) {
            wrapped("p", caption, prefix);
        }
    }

    private void code(Element code) {
        StringBuilder text = new StringBuilder();
        for (Node node : code.childNodes()) {
            text.append(node instanceof TextNode words ? words.getWholeText() : "\u27E6" + node + "\u27E7");
        }
        if (code.parent() != null && code.parent().nameIs("pre")) {
            String language = code.className().replaceFirst("^.*language-", "");
            out.append("\u2039pre:").append(language).append(':').append(text).append('\u203A');
        } else {
            out.append("\u2039code:").append(Shown.line(text.toString())).append('\u203A');
        }
    }

    /** A link within the page and one whose words are its address are seen as words. */
    private void link(Element link, String prefix) {
        String address = link.attr("href");
        if (address.startsWith("#") || link.hasClass(prefix + "address")) {
            children(link, prefix);
            return;
        }
        out.append("\u2039a:");
        children(link, prefix);
        out.append('\u2192').append(address).append('\u203A');
    }
}
