package org.buluo.app.platform.start;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.KeyOffice;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code ./buluo keys}: changes the keys of a console that runs or stands still, and tells how they stand. */
final class KeysCommand {

    static final String USAGE = """
            ./buluo keys status [--data DIR]
            ./buluo keys rotate [--master] [--data DIR]
            ./buluo keys reseal [--data DIR]
              status     各密钥的状态和重新封存的进度         the keys, and how far the sealing anew is
              rotate     启用新的数据密钥，旧值在后台重新封存   make a new data key; old values are sealed anew in the background
              --master   更换主密钥，重新包裹各数据密钥         change the master key instead: the data keys are wrapped anew
              reseal     再次重新封存仍用旧密钥的内容           seal once more what still names an older key
              --data DIR 数据目录，默认 .buluo/data             the data folder, .buluo/data by default
            环境变量 Environment
              BULUO_KEY, BULUO_KEY_NEW   主密钥在环境变量中时：现用的和新的   the master key and the new one, when it is not in a file
            """;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final int PATIENCE_SECONDS = 10;

    private final PrintStream out;
    private final Map<String, String> environment;

    private KeysCommand(PrintStream out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
    }

    /** Does what the words after {@code keys} say. @throws Refusal when it can't be done */
    static void run(PrintStream out, Map<String, String> environment, String... words) {
        String verb = "";
        boolean master = false;
        Path data = Path.of(".buluo", "data");
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "status", "rotate", "reseal", "--help", "-h" -> verb = words[i];
                case "--master" -> master = true;
                case "--data" -> {
                    i++;
                    if (i == words.length) {
                        throw wrong();
                    }
                    data = Path.of(words[i]);
                }
                default -> throw wrong();
            }
        }
        if (verb.startsWith("-")) {
            out.print(USAGE);
        } else if (verb.isEmpty() || master && !verb.equals("rotate")) {
            throw wrong();
        } else {
            new KeysCommand(out, environment)
                    .run(verb, master, data.toAbsolutePath().normalize());
        }
    }

    private static Refusal wrong() {
        return new Refusal(Refusal.USAGE, "用法：", "Usage:" + System.lineSeparator() + USAGE);
    }

    private void run(String verb, boolean master, Path data) {
        try (OpenedDatabase opened = OpenedDatabase.of(data, environment)) {
            Database database = opened.database();
            KeyOffice office = new KeyOffice(
                    new DriverManagerDataSource(database.url(), database.user(), database.password()),
                    data,
                    environment.getOrDefault("BULUO_KEY", ""));
            if (!office.isReady()) {
                throw new Refusal(
                        Refusal.INPUT,
                        "数据库还没有密钥表，请先用本版本启动一次控制台：./buluo serve",
                        "The database has no keys yet; start the console of this version once: ./buluo serve");
            }
            act(verb, master, office, opened.mayBeRunning());
        } catch (IllegalStateException e) {
            throw new Refusal(Refusal.INPUT, "密钥未更换。", "No key was changed. " + e.getMessage());
        }
    }

    private void act(String verb, boolean master, KeyOffice office, boolean running) {
        switch (verb) {
            case "rotate" -> {
                if (master) {
                    rotateMaster(office);
                } else {
                    rotate(office, running);
                }
            }
            case "reseal" -> {
                office.reseal();
                out.println("已排队，控制台在后台进行。 Queued; the console does it in the background.");
            }
            default -> status(office);
        }
    }

    private void rotate(KeyOffice office, boolean running) {
        int id = office.rotate();
        out.println("已生成数据密钥 " + id + "，旧值由控制台在后台重新封存（./buluo keys status 查看进度）。");
        out.println(
                "Data key " + id
                        + " was made; the console seals old values anew in the background (./buluo keys status tells how far).");
        if (running && office.awaitTaken(PATIENCE_SECONDS)) {
            out.println("运行中的控制台已使用新密钥。 The running console uses it.");
        } else {
            out.println("控制台下次启动时使用新密钥。 The console uses it from its next start on.");
        }
    }

    private void rotateMaster(KeyOffice office) {
        String given = environment.getOrDefault("BULUO_KEY_NEW", "");
        if (!environment.getOrDefault("BULUO_KEY", "").isBlank() && given.isBlank()) {
            throw new Refusal(
                    Refusal.USAGE,
                    "主密钥在 BULUO_KEY 中：请把新的主密钥写在 BULUO_KEY_NEW。",
                    "The master key is in BULUO_KEY: put the new one into BULUO_KEY_NEW.");
        }
        Optional<Path> old = office.rotateMaster(given);
        out.println("已更换主密钥并重新包裹各数据密钥。 The master key was changed and the data keys were wrapped by it.");
        if (old.isPresent()) {
            out.println("原主密钥保存在 " + old.get() + "，恢复更早的备份时需要；请移到别处妥善保管。");
            out.println("The one of before is in " + old.get() + "; older backups need it: move it to a safe place.");
        } else {
            out.println("请今后用新的 BULUO_KEY 启动。 Start with the new BULUO_KEY from now on.");
        }
    }

    private void status(KeyOffice office) {
        out.println("主密钥 master key: " + office.master());
        boolean isSettled = office.progress()
                .filter(last -> last.state().equals(JobState.DONE.name()))
                .isPresent();
        for (KeyOffice.Key key : office.keys()) {
            out.println(
                    "数据密钥 data key " + key.id() + ": 生成 made " + minute(key.madeAt()) + "; " + state(key, isSettled));
        }
        office.progress()
                .ifPresent(progress -> out.println(
                        "重新封存 sealing anew: " + progress.state() + " " + progress.done() + " / " + progress.total()));
    }

    /** What is chained is never sealed anew, so its key stays. */
    private static String state(KeyOffice.Key key, boolean isSettled) {
        if (key.current()) {
            return "在用 in use";
        }
        if (key.emptiedAt() != null) {
            return "不再使用 no value left since " + minute(key.emptiedAt());
        }
        return isSettled ? "旧，仅审计记录在用 old, used by the audit alone" : "旧 old, 尚有旧值 values left";
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
