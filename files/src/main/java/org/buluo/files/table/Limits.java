package org.buluo.files.table;

/**
 * How much of a file is taken in before it is refused.
 *
 * @param fileBytes the file itself
 * @param unpackedBytes what is unpacked of a workbook, all parts together
 * @param ratio unpacked to packed, once more than {@code freeBytes} are unpacked
 * @param freeBytes unpacked bytes that no ratio is asked of: small parts are often very regular
 */
public record Limits(long fileBytes, long unpackedBytes, int ratio, long freeBytes) {

    private static final long MEBI = 1 << 20;

    /** 2 GiB of file, 16 GiB unpacked, 200 times its size beyond the first 100 MiB. */
    public static final Limits DEFAULT = new Limits(2048 * MEBI, 16 * 1024 * MEBI, 200, 100 * MEBI);

    /** Limits that are the default but for the size of the file. */
    public static Limits ofFileBytes(long fileBytes) {
        return new Limits(fileBytes, DEFAULT.unpackedBytes, DEFAULT.ratio, DEFAULT.freeBytes);
    }
}
