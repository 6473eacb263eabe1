import * as faceapi from "@vladmandic/face-api";
import detectorSpecs from "@vladmandic/face-api/model/tiny_face_detector_model-weights_manifest.json";
import detectorWeights from "@vladmandic/face-api/model/tiny_face_detector_model.bin?url";
import expressionSpecs from "@vladmandic/face-api/model/face_expression_model-weights_manifest.json";
import expressionWeights from "@vladmandic/face-api/model/face_expression_model.bin?url";
import type { Look } from "./timeline";

/** The model that reads a face; nothing leaves the device. This file is only ever loaded after consent. */
export interface FaceModel {
  /** The face in this picture; null when there is none, or none that is sure enough. */
  look: (picture: HTMLVideoElement) => Promise<Look | null>;
}

/** Pixels a side of what the detector sees: a face that fills a quarter of it is found, at half the work of the default. */
const SIDE = 224;
const SURE = 0.5;

type Specs = Parameters<typeof faceapi.tf.io.decodeWeights>[1];

async function weights(address: string, [manifest]: readonly { weights: unknown }[]) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the model is not there: ${answer.status}`);
  return faceapi.tf.io.decodeWeights(await answer.arrayBuffer(), manifest!.weights as Specs);
}

/** What the package's types leave out. */
interface Backends {
  setBackend: (name: "webgl" | "cpu") => Promise<boolean>;
  ready: () => Promise<void>;
}

async function ready(): Promise<void> {
  const tf = faceapi.tf as unknown as Backends;
  // The graphics processor where there is one; a plain processor manages a few pictures a second.
  if (!(await tf.setBackend("webgl").catch(() => false))) await tf.setBackend("cpu");
  await tf.ready();
  const [detector, expressions] = await Promise.all([weights(detectorWeights, detectorSpecs), weights(expressionWeights, expressionSpecs)]);
  faceapi.nets.tinyFaceDetector.loadFromWeightMap(detector);
  faceapi.nets.faceExpressionNet.loadFromWeightMap(expressions);
}

/** Loads the bundled models from this app's own origin. */
export async function load(): Promise<FaceModel> {
  await ready();
  const options = new faceapi.TinyFaceDetectorOptions({ inputSize: SIDE, scoreThreshold: SURE });
  return {
    look: async (picture) => {
      if (picture.videoWidth === 0) return null;
      const found = await faceapi.detectSingleFace(picture, options).withFaceExpressions();
      if (found === undefined) return null;
      const { happy, sad, angry, fearful, surprised, disgusted, neutral } = found.expressions;
      return {
        shares: { happiness: happy, sadness: sad, anger: angry, fear: fearful, surprise: surprised, disgust: disgusted, neutral },
        confidence: found.detection.score,
      };
    },
  };
}
