package org.buluo.app.safekeeping.command;

import java.nio.file.Path;
import org.buluo.app.safekeeping.Unusable;

/**
 * What the command line says.
 *
 * @param verb {@code backup} or {@code restore}
 * @param file the backup; null when none is named
 * @param data the data folder
 * @param key the file of the master key; null when none is named
 * @param wrong what was not understood; null when all was
 * @param wantsHelp whether only the usage is wanted
 */
record Arguments(String verb, Path file, Path data, Path key, String wrong, boolean wantsHelp) {

    static Arguments parse(String... args) {
        String verb = args.length == 0 ? "" : args[0];
        Path file = null;
        Path data = null;
        Path key = null;
        String wrong = verb.equals("backup") || verb.equals("restore") ? null : verb;
        boolean help = verb.equals("--help");
        for (int i = 1; i < args.length; i++) {
            boolean hasValue = i + 1 < args.length;
            if (args[i].equals("--help") || args[i].equals("-h")) {
                help = true;
            } else if (args[i].equals("--data") && hasValue) {
                data = path(args[++i]);
            } else if (args[i].equals("--key") && hasValue && verb.equals("restore")) {
                key = path(args[++i]);
            } else if (file == null && !args[i].startsWith("-")) {
                file = path(args[i]);
            } else {
                wrong = args[i];
            }
        }
        if (wrong == null && (file == null || data == null && verb.equals("restore"))) {
            wrong = verb;
        }
        return new Arguments(verb, file, data == null ? path(".buluo/data") : data, key, wrong, help);
    }

    private static Path path(String word) {
        return Path.of(word).toAbsolutePath().normalize();
    }

    boolean isBackup() {
        return verb.equals("backup");
    }

    static Unusable missing(Path path) {
        return new Unusable("没有这个文件或目录：" + path, "There is no such file or folder: " + path);
    }

    static Unusable noKey() {
        return new Unusable(
                "缺少主密钥：请用 --key 指定做备份时的 keys/master.key，或设置 BULUO_KEY。",
                "The master key is missing: name the keys/master.key of the time of the backup by --key, or set BULUO_KEY.");
    }

    static Unusable badKey() {
        return new Unusable("主密钥应为 64 位十六进制数字。", "A master key is 64 hexadecimal digits.");
    }
}
