package acme.incidents

import java.io.File
import java.nio.file.Path
import kotlin.io.path.writeText
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.common.arguments.K2JVMCompilerArguments
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSeverity
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSourceLocation
import org.jetbrains.kotlin.cli.common.messages.MessageCollector
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.jetbrains.kotlin.config.Services
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource

/** What Kotlin's compiler knows of null from the library's annotations. */
class NullabilityTest(@param:TempDir private val folder: Path) {

    private val errors = mutableListOf<String>()

    @Test
    fun `a text is no null, and needs no question mark`() {
        val exit = compile("val length: Int = Postmortem.builder().title(\"x\").build().title().length")

        assertThat(errors).isEmpty()
        assertThat(exit).isEqualTo(ExitCode.OK)
    }

    @ParameterizedTest
    @ValueSource(
        strings =
            [
                "val p = Postmortem.builder().title(null)",
                "val p = Postmortem.builder().title(\"x\").build().withTitle(null)",
                "val p = PostmortemJson.standard().read(null as String?)",
                "val p = Renderers.html().render(null)",
            ]
    )
    fun `null is refused where a value belongs`(code: String) {
        val exit = compile(code)

        assertThat(exit).isEqualTo(ExitCode.COMPILATION_ERROR)
        assertThat(errors).anyMatch { it.contains("null", ignoreCase = true) || it.contains("mismatch") }
    }

    private fun compile(code: String): ExitCode {
        val source = folder.resolve("Snippet.kt")
        source.writeText(
            """
            import dev.postmortem.json.PostmortemJson
            import dev.postmortem.model.Postmortem
            import dev.postmortem.render.Renderers

            $code
            """
                .trimIndent()
        )
        val arguments =
            K2JVMCompilerArguments().apply {
                freeArgs = listOf(source.toString())
                destination = folder.resolve("classes").toString()
                classpath = System.getProperty("java.class.path").split(File.pathSeparator).joinToString(File.pathSeparator)
                noStdlib = true
                noReflect = true
            }
        return K2JVMCompiler().exec(Errors(errors), Services.EMPTY, arguments)
    }

    private class Errors(private val found: MutableList<String>) : MessageCollector {

        override fun clear() = found.clear()

        override fun hasErrors(): Boolean = found.isNotEmpty()

        override fun report(
            severity: CompilerMessageSeverity,
            message: String,
            location: CompilerMessageSourceLocation?,
        ) {
            if (severity.isError) {
                found += message
            }
        }
    }
}
