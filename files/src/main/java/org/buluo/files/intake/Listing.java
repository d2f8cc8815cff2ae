package org.buluo.files.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies in a folder, in the order of name by code point.
 *
 * @param files files to be read
 * @param skipped names of what is not read: subfolders, lock files, dangling links, what cannot be opened
 */
record Listing(List<Handed> files, List<String> skipped) {

    static Listing of(Path folder) throws MissingFolderException {
        if (!Files.isDirectory(folder)) {
            throw new MissingFolderException("没有这个文件夹：" + folder + " / no such folder: " + folder);
        }
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(all::add);
        } catch (IOException | DirectoryIteratorException e) {
            throw new MissingFolderException("文件夹打不开：" + folder + " / the folder can't be opened: " + folder);
        }
        all.sort((a, b) -> byCodePoint(name(a), name(b)));
        List<Handed> files = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (Path path : all) {
            if (isRead(path)) {
                files.add(Handed.of(path));
            } else {
                skipped.add(name(path));
            }
        }
        return new Listing(files, skipped);
    }

    /** Files that were handed in one by one. */
    static Listing of(List<Handed> files) {
        List<Handed> sorted = new ArrayList<>(files);
        sorted.sort((a, b) -> byCodePoint(a.name(), b.name()));
        return new Listing(List.copyOf(sorted), List.of());
    }

    private static boolean isRead(Path path) {
        String name = name(path);
        boolean lock = name.startsWith("~$") || name.startsWith(".");
        return !lock && Files.isRegularFile(path) && Files.isReadable(path);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    /** By code point, which differs from {@code String}'s own order beyond the basic plane. */
    static int byCodePoint(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length()) {
            int left = a.codePointAt(i);
            int right = b.codePointAt(i);
            if (left != right) {
                return Integer.compare(left, right);
            }
            i += Character.charCount(left);
        }
        return Integer.compare(a.length(), b.length());
    }
}
