package dev.postmortem.render.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A workflow command as GitHub's runner reads it, step by step as {@code ActionCommand.TryParseV2} of actions/runner does.
 *
 * @param name the command
 * @param properties its properties
 * @param data what follows
 */
record RunnerCommand(String name, Map<String, String> properties, String data) {

    private static final String KEY = "::";

    /** Those that make annotations; a line with any other name is no command to the test, and a fault. */
    private static final Set<String> REGISTERED = Set.of("error", "warning", "notice");

    /** Reads the lines of a log; the runner takes a line feed, a carriage return or both as the end of a line. */
    static List<RunnerCommand> read(String log) {
        List<RunnerCommand> commands = new ArrayList<>();
        for (String line : log.split("\r\n|\n|\r", -1)) {
            if (!line.isEmpty()) {
                commands.add(parse(line));
            }
        }
        return commands;
    }

    private static RunnerCommand parse(String line) {
        String message = line.stripLeading();
        if (!message.startsWith(KEY)) {
            throw new AssertionError("no command: " + line);
        }
        int end = message.indexOf(KEY, KEY.length());
        if (end < 0) {
            throw new AssertionError("no end of the properties: " + line);
        }
        String info = message.substring(KEY.length(), end);
        int space = info.indexOf(' ');
        String name = space < 0 ? info : info.substring(0, space);
        if (!REGISTERED.contains(name)) {
            throw new AssertionError("unknown command: " + line);
        }
        Map<String, String> properties = new HashMap<>();
        if (space > 0) {
            for (String property : info.substring(space + 1).strip().split(",", -1)) {
                String[] pair = property.split("=", 2);
                if (pair.length == 2 && !pair[0].isEmpty() && !pair[1].isEmpty()) {
                    properties.put(pair[0], unescapedProperty(pair[1]));
                }
            }
        }
        return new RunnerCommand(name, properties, unescapedData(message.substring(end + KEY.length())));
    }

    private static String unescapedData(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    private static String unescapedProperty(String text) {
        return text.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }
}
