package dev.postmortem.revision;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.Records;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what stands at a JSON Pointer, by the names of components alone. */
final class Pointed {

    private Pointed() {}

    static Object at(Postmortem postmortem, String pointer) {
        Object value = postmortem;
        for (String token : pointer.substring(1).split("/", -1)) {
            value = inside(value, token.replace("~1", "/").replace("~0", "~"));
        }
        return value;
    }

    private static Object inside(Object holder, String token) {
        if (holder instanceof List<?> list) {
            return list.get(Integer.parseInt(token));
        }
        Object held = holder instanceof Map<?, ?> map ? map.get(token) : Records.call(holder, token);
        return held instanceof Optional<?> optional ? optional.orElseThrow() : held;
    }
}
