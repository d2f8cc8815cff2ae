package org.buluo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    /** The programme's order: an arrow may point only to a name before it. */
    private static final List<String> ORDER = List.of(
            "platform",
            "paper",
            "people",
            "settings",
            "audit",
            "safekeeping",
            "letters",
            "casework",
            "intake",
            "registry",
            "linkage",
            "universe",
            "policy",
            "aid",
            "payment",
            "account",
            "records",
            "corrections",
            "forms",
            "budget",
            "reporting",
            "retention",
            "care",
            "schools",
            "preschool",
            "staffing",
            "projects",
            "partnership",
            "skills",
            "integrity",
            "outreach",
            "indicators",
            "supervision");

    private static final Path DRAWN = Path.of("target", "modules");
    private static final Path COMMITTED = Path.of("..", "docs", "modules");

    private final ApplicationModules modules = ApplicationModules.of(BuluoApp.class);

    @Test
    void aModuleUsesOnlyWhatItDeclares() {
        modules.verify();
    }

    @Test
    void anArrowPointsOnlyUpTheList() {
        for (ApplicationModule module : modules) {
            int place = ORDER.indexOf(name(module));
            assertThat(place).as(name(module) + " is in the list").isNotNegative();
            module.getDirectDependencies(modules, DependencyType.values()).stream()
                    .map(dependency -> name(dependency.getTargetModule()))
                    .forEach(target -> assertThat(ORDER.indexOf(target))
                            .as(name(module) + " -> " + target)
                            .isLessThan(place));
        }
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    @Test
    void theDiagramInTheDocumentsIsTheOneOfTheCode() throws IOException {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(DRAWN.toString()))
                .writeModulesAsPlantUml();
        try (Stream<Path> drawings = Files.list(DRAWN)) {
            for (Path drawing : drawings.toList()) {
                Path kept = COMMITTED.resolve(drawing.getFileName());
                String now = inOrder(Files.readString(drawing));
                String then = Files.exists(kept) ? Files.readString(kept) : "";
                Files.createDirectories(COMMITTED);
                Files.writeString(kept, now);
                assertThat(now)
                        .as("the diagram was out of date and is now written anew: commit " + kept)
                        .isEqualTo(then);
            }
        }
    }

    /** Arrows in the order of their names: the tool draws them in another one each time. */
    private static String inOrder(String drawing) {
        List<String> lines = new ArrayList<>(drawing.lines().toList());
        int first = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("Rel("))
                .findFirst()
                .orElse(lines.size());
        int last = first;
        while (last < lines.size() && lines.get(last).startsWith("Rel(")) {
            last++;
        }
        Collections.sort(lines.subList(first, last));
        return String.join("\n", lines) + "\n";
    }
}
