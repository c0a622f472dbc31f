package org.chancery.outlook.link;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Keeps a model in a file: how it was learnt, the rules, the trees. */
final class LinkModelFile {
    /** What such a file begins with; the number grows when measures or their order change. */
    private static final String MARK = "chancery link model 2";

    private LinkModelFile() {}

    static void write(LinkModel model, Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(
                                new GZIPOutputStream(Files.newOutputStream(file))))) {
            out.writeUTF(MARK);
            LinkModel.Settings settings = model.settings();
            out.writeInt(settings.forests());
            out.writeInt(settings.firstDay());
            out.writeInt(settings.horizon());
            out.writeInt(settings.wrong());
            out.writeDouble(settings.share());
            out.writeInt(settings.rounds());
            out.writeInt(settings.leaves());
            out.writeDouble(settings.rate());
            out.writeLong(settings.seed());
            model.rules().write(out);
            for (String words : model.forests().inWords()) {
                byte[] trees = words.getBytes(StandardCharsets.UTF_8);
                out.writeInt(trees.length);
                out.write(trees);
            }
        }
    }

    static LinkModel read(Path file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            String mark = in.readUTF();
            if (!mark.equals(MARK)) {
                throw new IOException("it is no model of this version of Chancery; train it anew");
            }
            LinkModel.Settings settings =
                    new LinkModel.Settings(
                            in.readInt(),
                            in.readInt(),
                            in.readInt(),
                            in.readInt(),
                            in.readDouble(),
                            in.readInt(),
                            in.readInt(),
                            in.readDouble(),
                            in.readLong());
            Rules rules = Rules.read(in);
            List<String> words = new ArrayList<>();
            for (int i = 0; i < settings.forests(); i++) {
                words.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            return new LinkModel(settings, rules, Forests.of(words));
        }
    }
}
