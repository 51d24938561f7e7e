package dev.postmortem.render.generated;

import dev.postmortem.render.confluence.StoredPage;
import dev.postmortem.render.html.Shown;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The outline of a page as a reader of Confluence sees it, from the body as a parser of XML reads it. */
final class StorageOutline {

    private final StringBuilder out = new StringBuilder();

    private StorageOutline() {}

    static String of(String body) {
        StorageOutline outline = new StorageOutline();
        outline.children(StoredPage.of(body).root());
        return outline.out.toString();
    }

    private void children(Element parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                out.append(HtmlOutline.ends(text.getData()));
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.getNodeName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "ul", "ol", "li" -> wrapped(name, element);
            case "p" -> paragraph(element);
            case "tr" -> wrapped("row", element);
            case "th", "td" -> wrapped("cell", element);
            case "br" -> out.append("\u2039br\u203A");
            case "code" -> code("code:", Shown.line(element.getTextContent()));
            case "a" -> link(element);
            case "time" -> out.append(element.getAttribute("datetime"));
            case "ac:task-list" -> wrapped("ul", element);
            case "ac:task" -> wrapped("li", element);
            case "ac:task-status" ->
                out.append(element.getTextContent().equals("complete") ? "\u2039x\u203A" : "\u2039o\u203A");
            case "ac:task-id" -> {}
            case "ac:structured-macro" -> macro(element);
            case "table", "tbody", "strong", "em", "ac:rich-text-body", "ac:task-body", "ac:link", "ac:link-body" ->
                children(element);
            default -> wrapped(name, element);
        }
    }

    private void wrapped(String kind, Element element) {
        out.append('\u2039').append(kind).append(':');
        children(element);
        out.append('\u203A');
    }

    /** In a cell, a paragraph says to which side it leans; the first in an item with details is the item. */
    private void paragraph(Element paragraph) {
        String parent = paragraph.getParentNode().getNodeName();
        boolean item = parent.equals("li") && paragraph.getPreviousSibling() == null;
        if (item || parent.equals("td") || parent.equals("th")) {
            children(paragraph);
        } else {
            wrapped("p", paragraph);
        }
    }

    private void code(String kind, String text) {
        out.append('\u2039').append(kind).append(text).append('\u203A');
    }

    private void link(Element link) {
        out.append("\u2039a:");
        children(link);
        out.append('\u2192').append(link.getAttribute("href")).append('\u203A');
    }

    private void macro(Element macro) {
        switch (macro.getAttribute("ac:name")) {
            case "status" -> out.append(HtmlOutline.ends(StoredPage.parameter(macro, "title")));
            case "info", "note", "warning" -> {
                out.append("\u2039quote:\u2039p:")
                        .append(macro.getAttribute("ac:name"))
                        .append('\u203A');
                children(macro);
                out.append('\u203A');
            }
            case "code" -> {
                String language = StoredPage.parameter(macro, "language");
                String title = StoredPage.parameter(macro, "title");
                String told = title != null ? title : language.equals("text") ? "" : language;
                code("pre:", told + ":" + macro.getLastChild().getTextContent());
            }
            case "expand", "details" -> children(macro);
            case "anchor", "toc" -> {}
            default -> wrapped(macro.getAttribute("ac:name"), macro);
        }
    }
}
