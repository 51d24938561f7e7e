package dev.postmortem.render.confluence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The languages that Confluence's macro for code knows. Any other makes the macro fail, which then shows an error in place
 * of the code.
 *
 * <p>Source: Confluence Data Center documentation, Code Block Macro; https://github.com/confluence-publisher/confluence-publisher/pull/137.
 */
final class CodeLanguages {

    /** What says that nothing is to be coloured; without it, Confluence takes everything for Java. */
    static final String PLAIN = "text";

    private static final Map<String, String> BY_NAME = new HashMap<>();

    static {
        known("actionscript3", "actionscript", "as3");
        known("applescript");
        known("bash", "sh", "shell", "zsh", "ksh", "console");
        known("c#", "csharp", "cs");
        known("cpp", "c", "c++");
        known("css");
        known("coldfusion", "cfm");
        known("delphi", "pascal");
        known("diff", "patch");
        known("erl", "erlang");
        known("groovy", "gradle");
        known("xml", "html", "xhtml", "xslt", "html/xml");
        known("java");
        known("jfx", "javafx");
        known("js", "javascript", "json");
        known("php");
        known("perl", "pl");
        known(PLAIN, "plain", "plaintext", "txt", "none");
        known("powershell", "ps1", "pwsh");
        known("py", "python", "python3");
        known("ruby", "rb");
        known("sql", "mysql", "postgresql", "postgres", "plsql", "plpgsql", "tsql", "sqlite", "oracle");
        known("sass", "scss");
        known("scala");
        known("vb", "vbnet");
        known("yml", "yaml");
    }

    private CodeLanguages() {}

    private static void known(String value, String... others) {
        BY_NAME.put(value, value);
        for (String other : others) {
            BY_NAME.put(other, value);
        }
    }

    /** Returns what Confluence calls a language, or empty if it does not know it. */
    static Optional<String> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip().toLowerCase(Locale.ROOT)));
    }
}
