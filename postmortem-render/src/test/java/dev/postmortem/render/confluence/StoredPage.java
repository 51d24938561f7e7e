package dev.postmortem.render.confluence;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A body as Confluence reads it: within an element that declares its prefixes, by a parser that knows five entities. */
public final class StoredPage {

    private static final String START = "<ac:confluence xmlns:ac=\"http://www.atlassian.com/schema/confluence/4/ac/\""
            + " xmlns:ri=\"http://www.atlassian.com/schema/confluence/4/ri/\""
            + " xmlns=\"http://www.atlassian.com/schema/confluence/4/\">";

    private final Element root;

    private StoredPage(Element root) {
        this.root = root;
    }

    /** Parses a body, and fails where Confluence would refuse it. */
    public static StoredPage of(String body) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            return new StoredPage(parser.parse(new InputSource(new StringReader(START + body + "</ac:confluence>")))
                    .getDocumentElement());
        } catch (SAXParseException e) {
            throw new AssertionError(
                    "Confluence would refuse the page: " + e.getMessage() + " at " + around(body, e), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("Confluence would refuse the page", e);
        }
    }

    private static String around(String body, SAXParseException e) {
        List<String> lines = (START + body).lines().toList();
        int number = Math.min(e.getLineNumber(), lines.size()) - 1;
        if (number < 0) {
            return "the start";
        }
        String line = lines.get(number);
        int at = Math.min(Math.max(e.getColumnNumber(), 0), line.length());
        return line.substring(Math.max(0, at - 80), Math.min(line.length(), at + 40));
    }

    public Element root() {
        return root;
    }

    /** Returns all elements of a name in the order of the page. */
    List<Element> all(String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<String> texts(String name) {
        return all(name).stream().map(Element::getTextContent).toList();
    }

    /** Returns the macros of a name in the order of the page. */
    List<Element> macros(String name) {
        return all("ac:structured-macro").stream()
                .filter(macro -> name(macro).equals(name))
                .toList();
    }

    static String name(Element macro) {
        return macro.getAttribute("ac:name");
    }

    /** Returns what a macro is told by a parameter, or null. */
    public static String parameter(Element macro, String name) {
        for (Element child : elements(macro)) {
            if (child.getNodeName().equals("ac:parameter") && name(child).equals(name)) {
                return child.getTextContent();
            }
        }
        return null;
    }

    static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
