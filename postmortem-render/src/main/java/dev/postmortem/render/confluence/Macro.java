package dev.postmortem.render.confluence;

/** Writes macros without a blank or a line of their own, which Confluence would read as part of a parameter. */
final class Macro {

    /** What closes a macro with a body of blocks. */
    static final String RICH_END = "</ac:rich-text-body></ac:structured-macro>";

    private final StringBuilder out;
    private final StorageText text;

    Macro(StringBuilder out, StorageText text) {
        this.out = out;
        this.text = text;
    }

    Macro start(String name) {
        out.append("<ac:structured-macro ac:name=\"").append(name).append("\">");
        return this;
    }

    Macro parameter(String name, String value) {
        out.append("<ac:parameter ac:name=\"").append(name).append("\">");
        text.line(value);
        out.append("</ac:parameter>");
        return this;
    }

    /** Begins a body of blocks. */
    Macro richBody() {
        out.append("<ac:rich-text-body>");
        return this;
    }

    /** Ends a macro with a body of blocks. */
    Macro endRich() {
        out.append(RICH_END);
        return this;
    }

    /** Writes a body that is a text and nothing else. */
    Macro plainBody(String body) {
        out.append("<ac:plain-text-body>");
        text.cdata(body);
        out.append("</ac:plain-text-body>");
        return this;
    }

    /** Ends a macro whose body, if it has one, is written. */
    Macro end() {
        out.append("</ac:structured-macro>");
        return this;
    }
}
