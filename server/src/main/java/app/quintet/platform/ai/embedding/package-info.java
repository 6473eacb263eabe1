/** The sentence model: vocabulary, word pieces, and the ONNX session around the bundled weights. */
@NullMarked
package app.quintet.platform.ai.embedding;

import org.jspecify.annotations.NullMarked;
