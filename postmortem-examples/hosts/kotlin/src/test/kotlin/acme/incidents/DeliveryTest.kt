package acme.incidents

import dev.postmortem.validation.PostmortemValidator
import java.io.File
import java.lang.reflect.InvocationTargetException
import java.net.URLClassLoader
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test

/** The program, delivered with a jar too few. */
class DeliveryTest {

    @Test
    fun `a library that is missing is named`() {
        val jars =
            System.getProperty("java.class.path")
                .split(File.pathSeparator)
                .map(::File)
                .filterNot { it.name.startsWith("hibernate-validator") }
                .map { it.toURI().toURL() }

        URLClassLoader(jars.toTypedArray(), ClassLoader.getPlatformClassLoader()).use { delivered ->
            val standard = delivered.loadClass(PostmortemValidator::class.java.name).getMethod("standard")

            assertThatThrownBy { standard.invoke(null) }
                .isInstanceOf(InvocationTargetException::class.java)
                .hasStackTraceContaining("are org.hibernate.validator:hibernate-validator and what it needs on the class path")
        }
    }
}
