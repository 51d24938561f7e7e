package dev.postmortem.validation.internal.facts;

import dev.postmortem.internal.NamedPeople;
import dev.postmortem.model.Participant;
import dev.postmortem.validation.internal.text.Names;
import dev.postmortem.validation.internal.text.RoleNames;
import dev.postmortem.validation.spi.RuleContext;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The people whom the document and the host know, ready to be found in texts. */
public final class Roster {

    private static final Pattern SMALL_INITIAL = Pattern.compile("(?<!\\S)\\p{Ll}");

    private Roster() {}

    /** Returns what finds them, built once for all rules. */
    public static Names of(RuleContext context) {
        return context.shared(Names.class, Roster::build);
    }

    private static Names build(RuleContext context) {
        Set<String> teams = new TreeSet<>(Teams.of(context).names());
        Names.Builder names = Names.builder()
                .vocabulary(context.vocabulary().terms())
                .vocabulary(context.vocabulary().teams())
                // A service may bear the name of a person.
                .vocabulary(SystemNames.of(context.postmortem()).toList())
                .teamHandles(teams);
        people(context).filter(person -> isPerson(person.name(), teams)).forEach(person -> {
            add(person.name(), names);
            person.handle().ifPresent(names::handle);
        });
        return names.build();
    }

    private static Stream<Participant> people(RuleContext context) {
        return Stream.concat(NamedPeople.in(context.postmortem()).stream(), context.people().people().stream());
    }

    /** Who is listed as "Storage on-call" or by the name of a team is listed as a role. */
    private static boolean isPerson(String name, Set<String> teams) {
        return !RoleNames.isRole(name) && !teams.contains(name.strip());
    }

    /** Who is listed in small letters is named with capitals as well; a single word in small letters may be anything. */
    private static void add(String name, Names.Builder names) {
        names.name(name);
        if (name.strip().contains(" ")) {
            names.name(SMALL_INITIAL
                    .matcher(name)
                    .replaceAll(initial -> initial.group().toUpperCase(Locale.ROOT)));
        }
    }
}
