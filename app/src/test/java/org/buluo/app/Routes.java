package org.buluo.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.buluo.app.platform.ListState;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the application, as its controllers state them: what is added later is in it by itself. */
public final class Routes {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "buluo", "app");
    private static final Pattern STATE = Pattern.compile("\\bget\\(\"([a-z][A-Za-z-]*)\"\\)");
    private static final Pattern SORT = Pattern.compile("SortColumn(?:\\.\\w+)?\\(\\s*\"([a-z]+)\"");

    private Routes() {}

    /** An address and the method that answers it. */
    public record Route(RequestMethod method, String path, HandlerMethod handler) {

        /** The parameters that it reads; when it reads the address itself, those that its module reads. */
        public Set<String> parameters() {
            Set<String> names = new TreeSet<>();
            for (Parameter parameter : handler.getMethod().getParameters()) {
                RequestParam asked = parameter.getAnnotation(RequestParam.class);
                if (asked != null && parameter.getType() != Map.class) {
                    names.add(asked.name().isEmpty() ? parameter.getName() : asked.name());
                }
                if (parameter.getType() == ListState.class) {
                    names.addAll(found(STATE));
                    names.addAll(List.of("sort", "desc", "after", "no", "size", "lang"));
                }
            }
            return names;
        }

        /** By which columns its module's lists are sorted, and by none. */
        public Set<String> sorts() {
            Set<String> sorts = new TreeSet<>(found(SORT));
            sorts.add("");
            return sorts;
        }

        private Set<String> found(Pattern pattern) {
            Set<String> names = new TreeSet<>();
            try (Stream<Path> files = Files.walk(
                    SOURCES.resolve(handler.getBeanType().getPackageName().split("\\.")[3]))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    pattern.matcher(Files.readString(file)).results().forEach(match -> names.add(match.group(1)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return names;
        }
    }

    /** All of them but those of the tests themselves. */
    public static List<Route> of(RequestMappingHandlerMapping mapping) {
        List<Route> routes = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (!handler.getBeanType().getSimpleName().equals("FaultyPage")) {
                info.getMethodsCondition()
                        .getMethods()
                        .forEach(method ->
                                info.getPatternValues().forEach(path -> routes.add(new Route(method, path, handler))));
            }
        });
        return routes;
    }
}
