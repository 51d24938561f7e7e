package dev.postmortem.validation.internal.rules.external;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.text.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds passwords where they are written as people and programs write them. */
final class Credentials {

    private static final String NAME = "(?<name>passwords?|passwd|pwd|passphrase|secret(?:[_-]?(?:access[_-]?)?key)?"
            + "|api[_ -]?(?:key|token)|apikey|access[_-]?key|client[_-]?secret|(?:auth|access|refresh|bearer)[_-]?token|token|credentials?)";

    /** One of these stands in each of them but in links. */
    private static final Marks MARKS = Marks.of(List.of(
            "password",
            "passwd",
            "pwd",
            "passphrase",
            "secret",
            "apikey",
            "api_key",
            "api key",
            "api-key",
            "accesskey",
            "access_key",
            "access-key",
            "token",
            "credential",
            "identified",
            "mysql",
            "curl",
            "jdbc:oracle",
            "sqlplus",
            "sqlldr",
            "expdp",
            "impdp"));

    private static final String VALUE = "(?<value>[^\\s\"'`,;<>&]{3,200})";

    private static final String START = "(?<![\\p{L}\\p{N}_])";

    /** An address with a user and a password in it (RFC 3986, section 3.2.1). */
    private static final Pattern IN_LINK = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}_])[a-z][a-z0-9+.-]{1,30}://[^\\s/@:?#\"'`<>]{0,100}:(?<value>[^\\s/\"'`<>]{1,200})@(?<host>[^\\s/:?#\"'`,)<>]{0,255})[^\\s\"'`<>)]*");

    private static final Pattern ASSIGNED = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])[a-z0-9_.-]{0,40}?" + NAME
            + "[\"']?\\s{0,2}(?<sign>=|:=|=>|:)\\s{0,2}[\"']?" + VALUE);

    /** Options of clients, and how SQL sets a password. */
    private static final Pattern GIVEN = Pattern.compile("(?i)--(?:password|token|secret|api-key)=[\"']?" + VALUE
            + "|" + START + "identified\\s+(?:with\\s+\\w+\\s+)?by\\s+[\"']" + VALUE.replace("<value>", "<sql>")
            + "[\"']"
            + "|" + START + "password\\s+'" + VALUE.replace("<value>", "<role>") + "'"
            + "|" + START + "mysql\\w*\\s(?:[^\\n]{0,80}?\\s)?(?-i:-p)" + VALUE.replace("<value>", "<mysql>")
            + "|" + START
            + "(?:jdbc:oracle:\\w{1,10}:|(?:sqlplus|sqlldr|expdp|impdp)\\s{1,3}(?:-\\w{1,10}\\s{1,3}){0,5}(?:userid=)?)[\\w$#]{1,60}/(?<oracle>[^\\s/\"'`,;<>@]{1,100})@[\\w/(](?:[^\\s\"'`,;<>]*[^\\s\"'`,;<>.:])?"
            + "|" + START + "curl\\s(?:[^\\n]{0,80}?\\s)?-u\\s?\\w+:" + VALUE.replace("<value>", "<curl>"));

    private static final Pattern TOLD = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:(?:password|passphrase|passwd|pwd)\\s+(?:(?:is|was)\\s+)?|--(?:password|token|secret|api-key) |(?:secret|token)\\s+(?:is|was)\\s+)[\"'`]?"
                    + VALUE);

    /** What stands where a value was, or tells where to find it. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)[*x•.…_-]+|[$%{\\[(].*|.*\\$\\{.*|(?:pass|password|passwd|pwd|secret|token|redacted|masked|hidden|removed|none|null|nil|true|false"
                    + "|env|vault|required|optional|changed|expired|rotated|missing|wrong|unknown|set|unset|empty)\\W*|vault:.*|env:.*|file:.*|~?/.*");

    private Credentials() {}

    /** Returns the credentials of a text. */
    static List<Exposure> in(String text) {
        List<Exposure> found = new ArrayList<>();
        if (text.contains("://") && text.indexOf('@') >= 0) {
            addLinks(text, found);
        }
        if (MARKS.isIn(text)) {
            addAssigned(text, found);
            addGiven(text, found);
            addTold(text, found);
        }
        return found;
    }

    private static void addLinks(String text, List<Exposure> found) {
        Matcher link = IN_LINK.matcher(text);
        while (link.find()) {
            if (!isPlaceholder(link.group("value")) && !Hosts.isReserved(link.group("host"))) {
                found.add(Exposure.of(Exposure.CREDENTIAL, link));
            }
        }
    }

    private static void addAssigned(String text, List<Exposure> found) {
        Matcher assigned = ASSIGNED.matcher(text);
        while (assigned.find()) {
            String value = assigned.group("value");
            if (!isPlaceholder(value) && (!assigned.group("sign").equals(":") || looksMade(value))) {
                found.add(named(assigned));
            }
        }
    }

    private static void addGiven(String text, List<Exposure> found) {
        Matcher given = GIVEN.matcher(text);
        while (given.find()) {
            if (!isPlaceholder(value(given))) {
                found.add(Exposure.of(Exposure.CREDENTIAL, given));
            }
        }
    }

    private static void addTold(String text, List<Exposure> found) {
        Matcher told = TOLD.matcher(text);
        while (told.find()) {
            if (!isPlaceholder(told.group("value")) && looksMade(told.group("value"))) {
                found.add(Exposure.of(Exposure.CREDENTIAL, told));
            }
        }
    }

    private static Exposure named(Matcher found) {
        boolean token = found.group("name").toLowerCase(Locale.ROOT).contains("token");
        return new Exposure(
                token ? Exposure.TOKEN : Exposure.CREDENTIAL, new TextSpan(found.start("name"), found.end("value")));
    }

    private static String value(Matcher given) {
        for (String group : List.of("value", "sql", "role", "mysql", "oracle", "curl")) {
            if (given.group(group) != null) {
                return given.group(group);
            }
        }
        return "";
    }

    private static boolean isPlaceholder(String value) {
        return PLACEHOLDER.matcher(value).matches();
    }

    /** Words of a sentence have no digits, and no signs but those between words. */
    private static boolean looksMade(String value) {
        return value.length() >= 5
                && value.codePoints().anyMatch(Character::isDigit)
                && value.codePoints().anyMatch(Character::isLetter);
    }
}
