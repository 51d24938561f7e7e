package dev.postmortem.render.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page as a browser reads it. */
final class ParsedPage {

    private final Document document;

    private ParsedPage(Document document) {
        this.document = document;
    }

    static ParsedPage of(String html) {
        return new ParsedPage(Jsoup.parse(html));
    }

    Document document() {
        return document;
    }

    /** Returns the texts of the elements that a selector finds, with blanks as a browser shows them. */
    List<String> texts(String selector) {
        return document.select(selector).stream()
                .map(element -> Shown.line(text(element)))
                .toList();
    }

    /** Returns the text of an element with all its blanks. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element child) {
                text.append(child.nameIs("br") ? "\n" : text(child));
            }
        }
        return text.toString();
    }

    /** Returns the addresses that links lead to, those within the page aside. */
    List<String> addresses() {
        return document.select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(address -> !address.startsWith("#"))
                .toList();
    }

    /** Returns the elements and the names of their attributes, without texts, values and directions. */
    String skeleton() {
        StringBuilder skeleton = new StringBuilder();
        append(document, skeleton);
        return skeleton.toString();
    }

    private static void append(Node node, StringBuilder skeleton) {
        if (node instanceof Comment || node instanceof DataNode) {
            skeleton.append('!').append(node.nodeName());
        }
        if (node instanceof Element element) {
            skeleton.append('<').append(element.tagName());
            skeleton.append(element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(name -> !name.equals("dir"))
                    .collect(Collectors.joining(" ", " ", ">")));
            element.childNodes().forEach(child -> append(child, skeleton));
            skeleton.append("</>");
        }
    }
}
