package org.buluo.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.buluo.files.table.UnreadableFileException.Reason;

/** A zipped workbook that had a password, in the clear for as long as it is open. */
final class Decrypted implements TableFile {

    private final TemporaryFile clear;
    private final TableFile workbook;

    private Decrypted(TemporaryFile clear, TableFile workbook) {
        this.clear = clear;
        this.workbook = workbook;
    }

    /** Takes the encryption off. @param password null to try the one that spreadsheets try unasked */
    static TableFile open(POIFSFileSystem file, Limits limits, String password)
            throws UnreadableFileException, IOException {
        TemporaryFile clear = null;
        try {
            Decryptor decryptor = new EncryptionInfo(file).getDecryptor();
            if (!decryptor.verifyPassword(password == null ? Decryptor.DEFAULT_PASSWORD : password)) {
                throw encrypted(password);
            }
            clear = TemporaryFile.named();
            copy(decryptor.getDataStream(file), clear);
            TableFile opened = new Decrypted(clear, new XlsxFile(clear.path(), limits));
            clear = null;
            return opened;
        } catch (GeneralSecurityException e) {
            throw encrypted(password);
        } finally {
            if (clear != null) {
                clear.close();
            }
        }
    }

    static UnreadableFileException encrypted(String password) {
        return new UnreadableFileException(
                Reason.ENCRYPTED, password == null ? "a workbook with a password" : "the password does not open it");
    }

    private static void copy(InputStream from, TemporaryFile to) throws IOException {
        try (from) {
            byte[] block = new byte[1 << 16];
            for (int n = from.read(block); n >= 0; n = from.read(block)) {
                to.append(Arrays.copyOf(block, n));
            }
        }
    }

    @Override
    public void read(RowSink sink) throws UnreadableFileException {
        workbook.read(sink);
    }

    @Override
    public Format format() {
        return workbook.format();
    }

    @Override
    public void close() {
        workbook.close();
        try {
            clear.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // personal data stays on disk: that must not pass silently
        }
    }
}
