/** What people call the two parts of a note. */
export interface PartWords {
  /** As a heading and as a label: `## Problem`, `Problem: …`. */
  readonly names: readonly string[];
  /** As a label only; as a heading they stand over other things too. */
  readonly labels: readonly string[];
  /** As a label only where the other part has one as well: `Q: … A: …`. */
  readonly short: readonly string[];
}

const words = (text: string): string[] => text.split(',').map((word) => word.trim());

export const PROBLEM_WORDS: PartWords = {
  names: words(
    'problem, problems, problem statement, motivation, question, research question, open question, challenge, challenges, issue, difficulty, pain point,' +
      'problemstellung, fragestellung, frage, forschungsfrage, herausforderung, schwierigkeit,' +
      'problème, problèmes, problématique, défi, difficulté, problema, problemas, pregunta, reto, desafío, dificultad, motivación,' +
      'domanda, sfida, difficoltà, motivazione, pergunta, desafio, dificuldade, motivação,' +
      'проблема, проблемы, вопрос, мотивация, трудность, сложность, постановка задачи,' +
      '问题, 問題, 挑战, 挑戰, 动机, 動機, 难点, 痛点, 問題点, 課題, 問い, 疑問, 문제, 문제점, 과제, 질문, 동기',
  ),
  labels: words(
    'goal, aim, objective, task, issues, questions, need, gap, bug, symptom, obstacle, hurdle, limitation, risk, threat, concern, dilemma, trouble, pain,' +
      'probleme, ziel, aufgabe, hürde, hindernis, lücke, risiko, fragen, enjeu, constat, objectif, but, obstacle, risque,' +
      'objetivo, meta, cuestión, obstáculo, dilema, riesgo, obiettivo, questione, questão, задача, цель, вызов, препятствие, боль, риск,' +
      '疑问, 困难, 困難, 目标, 目標, 任务, 需求, 質問, 難点, 悩み, 目的, 困りごと, 의문, 어려움, 목표, 목적, 난제',
  ),
  short: words(
    'q, p, f, d, why, what, warum, was, pourquoi, quoi, por qué, qué, perché, в, п, почему, зачем, что, 问, 問, 为什么, なぜ, 문, 왜',
  ),
};

export const APPROACH_WORDS: PartWords = {
  names: words(
    'approach, approaches, solution, solutions, idea, key idea, main idea, core idea, method, methods, fix, answer, proposal, proposed solution, remedy, workaround, resolution, key insight, strategy,' +
      'ansatz, lösung, lösungsansatz, lösungsidee, lösungsweg, lösungen, idee, methode, vorgehen, vorgehensweise, antwort, abhilfe, lösungsvorschlag,' +
      'approche, idée, méthode, réponse, démarche, piste, enfoque, solución, método, respuesta, propuesta, planteamiento,' +
      'approccio, soluzione, metodo, risposta, proposta, abordagem, solução, ideia, resposta,' +
      'подход, решение, идея, метод, ответ, способ решения,' +
      '方法, 方案, 解决方案, 解決方案, 解法, 思路, 办法, 对策, 解决办法, 解决方法, 解决思路, 解決策, 解決方法, 解決法, 対策, 手法, アプローチ, アイデア, アイディア, 答え,' +
      '해결책, 해결 방법, 해결방법, 해법, 방법, 접근, 접근법, 접근 방법, 접근 방식, 아이디어, 답변, 대책',
  ),
  labels: words(
    'ideas, answers, plan, trick, insight, response, technique, mitigation, way out, what to do, recipe, cure, contribution, hypothesis, suggestion, action, countermeasure, way forward, next step,' +
      'ausweg, vorschlag, strategie, verfahren, kniff, maßnahme, umsetzung, gegenmaßnahme, hypothese, antworten,' +
      'remède, proposition, astuce, stratégie, correctif, parade, contournement, hypothèse, remedio, estrategia, truco, arreglo, hipótesis,' +
      'rimedio, strategia, estratégia, correção, предложение, способ, план, стратегия, выход, приём, прием, исправление, гипотеза, лекарство,' +
      '做法, 想法, 答案, 回答, 解答, 策略, 建议, 措施, 解决, 解決, 対処, 対処法, 案, 提案, 方針, やり方, 打開策, 工夫, 해결, 답, 대답, 방안, 제안, 전략, 대안, 조치',
  ),
  short: words('a, s, r, how, wie, comment, cómo, come, о, р, как, 答, 怎么做, どうする, 답, 어떻게'),
};
