import type { ReactNode } from 'react'
import type { FieldSpec } from './field-spec.ts'

export interface EditorProps<Spec extends FieldSpec = FieldSpec> {
  readonly spec: Spec
  readonly label: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

export interface FieldsProps {
  readonly specs: readonly FieldSpec[]
  readonly body: Readonly<Record<string, unknown>>
  readonly onChange: (body: Record<string, unknown>) => void
}

/** Editors that hold fields of their own are given what draws them. */
export interface OuterEditorProps<Spec extends FieldSpec> extends EditorProps<Spec> {
  readonly Fields: (props: FieldsProps) => ReactNode
}
