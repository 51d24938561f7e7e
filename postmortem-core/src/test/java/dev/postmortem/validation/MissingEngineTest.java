package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Validation;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A program that has the library and Bean Validation, but not the engine. */
final class MissingEngineTest {

    @Test
    void it_is_told_at_each_call() throws IOException, ReflectiveOperationException {
        URL[] withoutEngine = Stream.of(PostmortemValidator.class, Validation.class, JsonValue.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);

        try (URLClassLoader program = new URLClassLoader(withoutEngine, ClassLoader.getPlatformClassLoader())) {
            Method standard =
                    program.loadClass(PostmortemValidator.class.getName()).getMethod("standard");

            assertThat(List.of(failure(standard), failure(standard)))
                    .hasOnlyElementsOfType(IllegalStateException.class)
                    .allSatisfy(failure -> assertThat(failure).hasMessageContaining("hibernate-validator"));
        }
    }

    private static Throwable failure(Method method) {
        return Assertions.catchThrowableOfType(InvocationTargetException.class, () -> method.invoke(null))
                .getCause();
    }
}
