package org.buluo.app.platform.start;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** From the command line to a running console. */
public final class Start {

    private Start() {}

    /** Starts the application of this class; ends the process when that is not possible. */
    public static void main(Class<?> application, String... args) {
        speakPlainly();
        try {
            if (args.length > 0 && args[0].equals("keys")) {
                KeysCommand.run(System.out, System.getenv(), Arrays.copyOfRange(args, 1, args.length));
                return;
            }
            Options options = Options.parse(args);
            if (options.help()) {
                System.out.print(Options.USAGE);
            } else {
                run(application, options);
            }
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            System.exit(e.status());
        }
    }

    /** In UTF-8; what happens before Spring's logging is ready is told by Refusal, in words. */
    static void speakPlainly() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    }

    private static void run(Class<?> application, Options options) {
        Map<String, Object> listening = Listening.settings(options, System.getenv());
        DataFolder folder = DataFolder.open(options.data());
        Ports.mustBeFree(options.port());
        Database database = Database.of(System.getenv(), folder);
        try {
            SpringApplication spring = new SpringApplication(application);
            spring.setBannerMode(Banner.Mode.OFF);
            spring.setLogStartupInfo(false);
            spring.setRegisterShutdownHook(false);
            Map<String, Object> settings = properties(options, database);
            settings.putAll(listening);
            spring.setDefaultProperties(settings);
            ConfigurableApplicationContext context = spring.run();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, database, folder), "stop"));
        } catch (RuntimeException e) {
            database.stop().run();
            String why =
                    String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            throw new Refusal(
                    Refusal.FAULT,
                    "不落未能启动：" + why + "（详见 " + options.data().resolve("console.log") + "）",
                    "Buluo could not start: " + why + " (see console.log in the data folder)");
        }
    }

    private static void stop(ConfigurableApplicationContext context, Database database, DataFolder folder) {
        context.close();
        database.stop().run();
        folder.close();
    }

    private static Map<String, Object> properties(Options options, Database database) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("buluo.data", options.data().toString());
        properties.put("buluo.demo", options.demo());
        if (options.files() != null) {
            properties.put("buluo.demo.files", options.files().toString());
        }
        properties.put(
                "logging.file.name", options.data().resolve("console.log").toString());
        properties.put("logging.threshold.console", "OFF");
        if (System.getenv().getOrDefault("BULUO_LOG", "").equals("json")) {
            properties.put("logging.structured.format.file", "ecs");
        }
        properties.put("spring.datasource.url", database.url());
        signIn(properties, database);
        properties.put("spring.flyway.url", database.url());
        if (!database.user().isEmpty()) {
            properties.put("spring.flyway.user", database.user());
            properties.put("spring.flyway.password", database.password());
        }
        return properties;
    }

    private static void signIn(Map<String, Object> properties, Database database) {
        boolean own = !database.app().user().isEmpty();
        String name = own ? database.app().user() : database.user();
        if (!name.isEmpty()) {
            properties.put("spring.datasource.username", name);
            properties.put("spring.datasource.password", own ? database.app().password() : database.password());
        }
    }
}
