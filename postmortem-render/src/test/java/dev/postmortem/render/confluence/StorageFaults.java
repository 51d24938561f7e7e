package dev.postmortem.render.confluence;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What is wrong with a page that is well-formed: an element, attribute, macro or parameter that Confluence does not know. */
public final class StorageFaults {

    private static final String RUNNING = "#text strong em code br a time ac:structured-macro ac:link";
    private static final String BLOCKS = "p ul ol table ac:structured-macro ac:task-list";

    /** What may stand in each element. */
    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            entry("ac:confluence", words("h1 h2 h3 h4 h5 " + BLOCKS)),
            entry("ac:rich-text-body", words("h3 h4 h5 " + BLOCKS)),
            entry("h1", words("#text")),
            entry("h2", words("#text")),
            entry("h3", words(RUNNING)),
            entry("h4", words(RUNNING)),
            entry("h5", words(RUNNING)),
            entry("p", words(RUNNING)),
            entry("strong", words(RUNNING)),
            entry("em", words(RUNNING)),
            entry("code", words("#text")),
            entry("br", words("")),
            entry("a", words("#text strong em code br")),
            entry("time", words("")),
            entry("ul", words("li")),
            entry("ol", words("li")),
            entry("li", words(RUNNING + " " + BLOCKS)),
            entry("table", words("tbody")),
            entry("tbody", words("tr")),
            entry("tr", words("th td")),
            entry("th", words("#text p")),
            entry("td", words(RUNNING + " p")),
            entry("ac:structured-macro", words("ac:parameter ac:rich-text-body ac:plain-text-body")),
            entry("ac:parameter", words("#text")),
            entry("ac:plain-text-body", words("#text")),
            entry("ac:task-list", words("ac:task")),
            entry("ac:task", words("ac:task-id ac:task-status ac:task-body")),
            entry("ac:task-id", words("#text")),
            entry("ac:task-status", words("#text")),
            entry("ac:task-body", words(RUNNING)),
            entry("ac:link", words("ac:link-body ri:user")),
            entry("ac:link-body", words("#text")),
            entry("ri:user", words("")));

    /** Where a line may end, because Confluence sees blocks, rows or items alone there. */
    private static final Set<String> PARTED_BY_LINES = words("ac:confluence table tbody ul ol ac:task-list");

    /** What each attribute may hold; all others are unknown. */
    private static final Map<String, Pattern> ATTRIBUTES = Map.of(
            "a href", Pattern.compile("(?i)(?:https?://|mailto:)[^\\s\"<>]*"),
            "p style", Pattern.compile("text-align: (?:right|center);"),
            "time datetime", Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}"),
            "ac:structured-macro ac:name", Pattern.compile("[a-z]+"),
            "ac:parameter ac:name", Pattern.compile("|[a-zA-Z]+"),
            "ac:link ac:anchor", Pattern.compile("[A-Za-z0-9_-]+"),
            "ri:user ri:account-id", Pattern.compile(".+"),
            "ri:user ri:userkey", Pattern.compile(".+"));

    /** What a macro of Confluence takes: parameters with what they may be, and its body. */
    private record MacroForm(Map<String, Pattern> parameters, String body) {}

    private static final MacroForm BOX = new MacroForm(Map.of(), "ac:rich-text-body");

    /** The macros, from Atlassian's page about each. */
    private static final Map<String, MacroForm> MACROS = Map.ofEntries(
            entry(
                    "status",
                    new MacroForm(
                            Map.of(
                                    "colour", Pattern.compile("Grey|Red|Yellow|Green|Blue"),
                                    "title", Pattern.compile("(?s)(?=.*\\S).{1,30}")),
                            "")),
            entry("info", BOX),
            entry("note", BOX),
            entry("warning", BOX),
            entry("tip", BOX),
            entry("expand", BOX),
            entry("details", BOX),
            entry(
                    "code",
                    new MacroForm(
                            Map.of(
                                    "language",
                                    Pattern.compile(
                                            "actionscript3|applescript|bash|c#|cpp|css|coldfusion|delphi|diff|erl"
                                                    + "|groovy|xml|java|jfx|js|php|perl|text|powershell|py|ruby|sql|sass|scala"
                                                    + "|vb|yml"),
                                    "title",
                                    Pattern.compile("(?s).+")),
                            "ac:plain-text-body")),
            entry("anchor", new MacroForm(Map.of("", Pattern.compile("[A-Za-z0-9_-]+")), "")),
            entry(
                    "toc",
                    new MacroForm(
                            Map.of("minLevel", Pattern.compile("[1-6]"), "maxLevel", Pattern.compile("[1-6]")), "")));

    private final List<String> faults = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> tasks = new HashSet<>();

    private StorageFaults() {}

    private static Set<String> words(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toSet());
    }

    /** Returns the faults of a body that was cut, in which a reference may lead to what is missing. */
    public static List<String> ofPart(String body) {
        StorageFaults found = new StorageFaults();
        found.element(StoredPage.of(body).root());
        return found.faults;
    }

    /** Returns the faults of a body, none if Confluence can show all of it. */
    public static List<String> of(String body) {
        StorageFaults found = new StorageFaults();
        StoredPage page = StoredPage.of(body);
        found.element(page.root());
        page.all("ac:link").stream()
                .map(link -> link.getAttribute("ac:anchor"))
                .filter(target -> !target.isEmpty() && !found.places.contains(target))
                .forEach(target -> found.faults.add("a reference leads nowhere: " + target));
        return found.faults;
    }

    private void element(Element element) {
        String name = element.getNodeName();
        Set<String> accepted = CHILDREN.get(name);
        if (accepted == null) {
            faults.add("unknown element " + name);
            return;
        }
        if (!name.equals("ac:confluence")) {
            attributes(element);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text(name, text, accepted);
            } else if (child instanceof Element inner) {
                if (!accepted.contains(inner.getNodeName())) {
                    faults.add(inner.getNodeName() + " within " + name);
                }
                element(inner);
            } else {
                faults.add("neither element nor text within " + name);
            }
        }
        switch (name) {
            case "ac:structured-macro" -> macro(element);
            case "ac:task" -> task(element);
            default -> {}
        }
    }

    private void text(String parent, Text text, Set<String> accepted) {
        boolean endOfLine = text.getData().equals("\n") && PARTED_BY_LINES.contains(parent);
        if (!accepted.contains("#text") && !endOfLine) {
            faults.add("text within " + parent + ": \"" + text.getData() + "\"");
        }
    }

    private void attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String place = element.getNodeName() + " " + attribute.getName();
            Pattern accepted = ATTRIBUTES.get(place);
            if (accepted == null || !accepted.matcher(attribute.getValue()).matches()) {
                faults.add("attribute " + place + " is \"" + attribute.getValue() + "\"");
            }
        }
        if (element.getNodeName().equals("time")) {
            day(element.getAttribute("datetime"));
        }
    }

    private void day(String day) {
        try {
            LocalDate.parse(day);
        } catch (DateTimeException e) {
            faults.add("no day: " + day);
        }
    }

    private void macro(Element macro) {
        String name = StoredPage.name(macro);
        MacroForm form = MACROS.get(name);
        if (form == null) {
            faults.add("unknown macro " + name);
            return;
        }
        Set<String> given = new HashSet<>();
        String body = "";
        for (Element child : StoredPage.elements(macro)) {
            if (child.getNodeName().equals("ac:parameter")) {
                parameter(name, form, child, given);
                if (!body.isEmpty()) {
                    faults.add("a parameter after the body of " + name);
                }
            } else {
                body += child.getNodeName();
            }
        }
        if (!body.equals(form.body())) {
            faults.add("the body of " + name + " is \"" + body + "\"");
        }
        if (name.equals("anchor") && !places.add(StoredPage.parameter(macro, ""))) {
            faults.add("two anchors have the name " + StoredPage.parameter(macro, ""));
        }
        if ((name.equals("status") && given.size() < 2) || (name.equals("anchor") && given.isEmpty())) {
            faults.add("a parameter of " + name + " is missing");
        }
    }

    private void parameter(String macro, MacroForm form, Element parameter, Set<String> given) {
        String name = parameter.getAttribute("ac:name");
        Pattern accepted = form.parameters().get(name);
        if (accepted == null || !accepted.matcher(parameter.getTextContent()).matches()) {
            faults.add("parameter " + name + " of " + macro + " is \"" + parameter.getTextContent() + "\"");
        }
        if (!given.add(name)) {
            faults.add("parameter " + name + " of " + macro + " is given twice");
        }
    }

    private void task(Element task) {
        List<Element> parts = StoredPage.elements(task);
        List<String> names = parts.stream().map(Element::getNodeName).toList();
        if (!names.equals(List.of("ac:task-id", "ac:task-status", "ac:task-body"))) {
            faults.add("a task of " + names);
            return;
        }
        String number = parts.get(0).getTextContent();
        if (!number.matches("[1-9][0-9]{0,9}") || Long.parseLong(number) > Integer.MAX_VALUE) {
            faults.add("no number of a task: " + number);
        }
        if (!tasks.add(number)) {
            faults.add("two tasks have the number " + number);
        }
        if (!parts.get(1).getTextContent().matches("complete|incomplete")) {
            faults.add("no status of a task: " + parts.get(1).getTextContent());
        }
    }
}
