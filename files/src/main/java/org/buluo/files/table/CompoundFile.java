package org.buluo.files.table;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.buluo.files.table.UnreadableFileException.Reason;

/** A compound document: a workbook of the older form, or a newer one inside its encryption. */
final class CompoundFile {

    private CompoundFile() {}

    static TableFile open(Path file, Limits limits, String password) throws UnreadableFileException {
        POIFSFileSystem opened = null;
        try {
            opened = new POIFSFileSystem(file.toFile(), true);
            if (opened.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return Decrypted.open(opened, limits, password);
            }
            refuseOthers(opened.getRoot());
            TableFile workbook = new XlsFile(opened, password);
            opened = null;
            return workbook;
        } catch (IOException | RuntimeException e) {
            throw Unreadable.of(e); // broken chains of blocks are found by their consequences
        } finally {
            if (opened != null) {
                closeQuietly(opened);
            }
        }
    }

    private static void refuseOthers(DirectoryNode root) throws UnreadableFileException {
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return;
        }
        String what = root.hasEntryCaseInsensitive("Book")
                ? "a workbook of Excel 95 or before; save it as .xlsx"
                : "an office document that is no workbook";
        throw new UnreadableFileException(Reason.NOT_A_SPREADSHEET, what);
    }

    static void closeQuietly(POIFSFileSystem file) {
        try {
            file.close();
        } catch (IOException e) {
            // it was only read from, so nothing is lost
        }
    }
}
