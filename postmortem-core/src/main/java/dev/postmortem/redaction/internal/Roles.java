package dev.postmortem.redaction.internal;

import dev.postmortem.model.Participant;
import dev.postmortem.model.ResponderRole;
import dev.postmortem.model.value.Owner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts that the people of a document play, which are told in place of their names. */
final class Roles {

    private final Settings settings;
    private final Map<String, Set<ResponderRole>> roles = new HashMap<>();
    private final Map<String, String> teams = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    Roles(Settings settings, List<Participant> people) {
        this.settings = settings;
        for (Participant person : people) {
            String name = Folding.folded(person.name());
            person.role().ifPresent(role -> {
                roles.computeIfAbsent(name, unknown -> new HashSet<>()).add(role);
                told.add(settings.in(role));
            });
            person.team().ifPresent(team -> teams.putIfAbsent(name, team));
        }
    }

    /** Returns what stands in place of a name; empty if the person has no role, or several. */
    Optional<String> roleOf(String name) {
        if (told.contains(name)) {
            return Optional.of(name);
        }
        Set<ResponderRole> known = roles.getOrDefault(Folding.folded(name), Set.of());
        return known.size() == 1 ? Optional.of(settings.in(known.iterator().next())) : Optional.empty();
    }

    /** Returns the person by the role of this entry, or else by the one that is known. */
    Optional<Participant> named(Participant person) {
        return person.role()
                .map(settings::in)
                .or(() -> roleOf(person.name()))
                .map(role -> person.toBuilder().name(role).build());
    }

    /** Returns the team or role that answers in place of a person; empty if neither is known. */
    Optional<Owner> ownerFor(Owner.Person person) {
        return Optional.ofNullable(teams.get(Folding.folded(person.name())))
                .map(Owner::team)
                .or(() -> roleOf(person.name()).map(Owner::role));
    }

    /** Returns what stands in place of names. */
    Set<String> told() {
        return told;
    }
}
