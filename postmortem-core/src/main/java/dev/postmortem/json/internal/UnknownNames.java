package dev.postmortem.json.internal;

import static dev.postmortem.json.JsonProblem.Kind.UNKNOWN_PROPERTY;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports the properties of objects that their types do not know: among the problems, or in a list of their own. */
final class UnknownNames {

    private final Problems reported;
    private final boolean ignored;

    private UnknownNames(Problems reported, boolean ignored) {
        this.reported = reported;
        this.ignored = ignored;
    }

    /** Unknown properties are problems like any other. */
    static UnknownNames failing(Problems problems) {
        return new UnknownNames(problems, false);
    }

    /** Unknown properties are listed, and nothing else comes of them. */
    static UnknownNames ignoring(Problems list) {
        return new UnknownNames(list, true);
    }

    /**
     * Reports each property that is not known.
     *
     * @return the known properties that were meant, and so are misspelt rather than missing
     */
    Set<String> report(Node.Members object, List<String> names, Optional<String> discriminator, Path path) {
        int known = discriminator.isPresent() ? 1 : 0;
        for (String name : names) {
            known += object.members().containsKey(name) ? 1 : 0;
        }
        return object.members().size() == known ? Set.of() : reported(object, names, discriminator, path);
    }

    private Set<String> reported(Node.Members object, List<String> names, Optional<String> discriminator, Path path) {
        List<String> absent = names.stream()
                .filter(name -> !object.members().containsKey(name))
                .toList();
        Set<String> meant = new HashSet<>();
        object.members().forEach((name, member) -> {
            if (names.contains(name) || discriminator.filter(name::equals).isPresent()) {
                return;
            }
            if (reported.full()) {
                reported.leaveOut();
                return;
            }
            Optional<String> near = NearMiss.of(name, absent);
            reported.add(
                    UNKNOWN_PROPERTY, path.property(name), member.namePlace(), Expected.unknown(name, near, names));
            near.ifPresent(meant::add);
        });
        return ignored ? Set.of() : meant;
    }
}
