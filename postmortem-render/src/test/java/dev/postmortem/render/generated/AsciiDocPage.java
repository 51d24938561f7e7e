package dev.postmortem.render.generated;

import dev.postmortem.render.asciidoc.Asciidoctors;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The outline of a page of AsciiDoc, read from what Asciidoctor makes of it. What it should not have made stands out. */
final class AsciiDocPage {

    private final StringBuilder out = new StringBuilder();

    private AsciiDocPage() {}

    static String of(String asciidoc) {
        return of(Asciidoctors.page(asciidoc));
    }

    static String of(org.jsoup.nodes.Document page) {
        AsciiDocPage outline = new AsciiDocPage();
        outline.children(page.body());
        return outline.out.toString();
    }

    private void children(Element parent) {
        nodes(parent.childNodes());
    }

    private void nodes(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof TextNode words) {
                out.append(HtmlOutline.ends(words.getWholeText()));
            } else if (node instanceof Element element) {
                element(element);
            } else {
                out.append('\u27E6').append(node).append('\u27E7');
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "p", "ul", "ol" -> wrapped(element.normalName(), element);
            case "li" -> item(element);
            case "caption" -> wrapped("p", element);
            case "tr" -> wrapped("row", element);
            case "th", "td" -> wrapped("cell", element);
            case "br" -> out.append("\u2039br\u203A");
            case "code" -> out.append("\u2039code:").append(element.wholeText()).append('\u203A');
            case "a" -> link(element);
            case "div" -> division(element);
            case "table", "thead", "tbody", "strong", "em" -> children(element);
            case "colgroup" -> {}
            default -> wrapped(element.normalName(), element);
        }
    }

    private void wrapped(String kind, Element element) {
        out.append('\u2039').append(kind).append(':');
        if (kind.equals("cell")) {
            // One paragraph, because a cell holds running text.
            element.select("> p").unwrap();
        }
        children(element);
        out.append('\u203A');
    }

    private void item(Element item) {
        Element words = item.firstElementChild();
        out.append("\u2039li:");
        if (words != null && item.parent() != null && item.parent().hasClass("checklist")) {
            TextNode first = (TextNode) words.childNode(0);
            out.append(first.getWholeText().startsWith("\u2713 ") ? "\u2039x\u203A" : "\u2039o\u203A");
            first.text(first.getWholeText().substring(2));
        }
        if (words != null) {
            words.unwrap();
        }
        children(item);
        out.append('\u203A');
    }

    private void division(Element division) {
        if (division.hasClass("admonitionblock")) {
            String kind = Stream.of("gap", "note", "important", "warning")
                    .filter(division::hasClass)
                    .findFirst()
                    .orElse(division.className());
            out.append("\u2039quote:\u2039p:").append(kind).append('\u203A');
            division.select("> table > tbody > tr > td.content").forEach(this::children);
            out.append('\u203A');
        } else if (division.hasClass("listingblock")) {
            Element code = division.selectFirst("pre code");
            out.append("\u2039pre:")
                    .append(code == null ? "" : code.attr("data-lang"))
                    .append(':')
                    .append(AsciiDocOutline.lines(division.select("pre").get(0).wholeText()))
                    .append('\u203A');
        } else if (division.hasClass("title")) {
            wrapped("p", division);
        } else if (isTransparent(division)) {
            children(division);
        } else {
            wrapped(division.className(), division);
        }
    }

    private static boolean isTransparent(Element division) {
        return division.id().equals("preamble")
                || Stream.of(
                                "sectionbody",
                                "sect1",
                                "sect2",
                                "sect3",
                                "sect4",
                                "paragraph",
                                "ulist",
                                "olist",
                                "hdlist",
                                "content",
                                "details")
                        .anyMatch(division::hasClass);
    }

    private void link(Element link) {
        String address = link.attr("href");
        if (address.isEmpty() || address.startsWith("#")) {
            children(link);
            return;
        }
        out.append("\u2039a:");
        children(link);
        out.append('\u2192').append(address).append('\u203A');
    }
}
